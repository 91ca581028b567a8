import type { AttemptPolicy } from '@/modules/accounts/attempt-limits'

/** From one network address: ten, then one after ten minutes, twenty, … An office shares one. */
export const SENDER_POLICY: AttemptPolicy = {
  freeTries: 10,
  firstWaitSeconds: 600,
  waitSecondsMax: 3_600,
  forgetSeconds: 3_600,
}

/** To one mailbox: three mails, then one a day, whoever asks. */
export const MAILBOX_POLICY: AttemptPolicy = {
  freeTries: 3,
  firstWaitSeconds: 86_400,
  waitSecondsMax: 86_400,
  forgetSeconds: 86_400,
}

/** From everybody together within an hour: many strangers' mailboxes, one mail each, would ruin the sender's name. */
export const SITE_POLICY: AttemptPolicy = {
  freeTries: 300,
  firstWaitSeconds: 60,
  waitSecondsMax: 600,
  forgetSeconds: 3_600,
}
