export const indicator = {};
