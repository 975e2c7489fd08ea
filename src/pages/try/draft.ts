/** Until it is saved a new article has no id of its own. */
export const draftId = 'draft';
