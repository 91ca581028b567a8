import { FollowMissing } from '@/components/follow/follow-missing'

export default function EnglishFollowNotFound() {
  return <FollowMissing language="en" />
}
