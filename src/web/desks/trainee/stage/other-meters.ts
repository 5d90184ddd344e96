import type { View } from '../../../../core/play/view.ts'

/** The shown meters but for the customer’s anger, which stands on their plate. */
export const otherMeters = (view: View): View['meters'] => view.meters.filter(({ id }) => id !== view.customer.meter)
