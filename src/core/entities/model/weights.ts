export const STEPS = '';
