import { ErrorDocument } from '@/app/(site)/error-document'

export default function NotFound() {
  return <ErrorDocument code={404} />
}
