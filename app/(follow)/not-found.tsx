import { FollowMissing } from '@/components/follow/follow-missing'

export default function FollowNotFound() {
  return <FollowMissing language="vi" />
}
