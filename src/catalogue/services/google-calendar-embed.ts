import type { Service } from '../../model/service.ts'

/** A calendar or a booking page in a frame. */
const googleCalendarEmbed: Service = {
  id: 'google-calendar-embed',
  name: 'Google Calendar',
  provider: 'Google',
  category: 'marketing',
  disputed: 'Many sites file it under preferences; Google may set its own cookies in the frame, also for advertising.',
  homepage: 'https://workspace.google.com/products/calendar/',
  policy: 'https://policies.google.com/privacy',
  embeds: [
    'calendar.google.com/calendar/embed',
    'calendar.google.com/calendar/appointments',
    'www.google.com/calendar/embed',
  ],
  sources: [
    { url: 'https://support.google.com/calendar/answer/41207', confidence: 'vendor' },
    { url: 'https://policies.google.com/technologies/cookies', confidence: 'vendor' },
  ],
}

export default googleCalendarEmbed
