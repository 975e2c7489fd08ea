// Words of saying in English, and the offices of those who say.

export const verbs = ['said', 'says', 'told', 'noted', 'stressed', 'added', 'announced', 'recalled', 'explained', 'reported', 'stated', 'emphasized', 'emphasised', 'underlined', 'counted', 'mentioned', 'informed', 'highlighted', 'pointed out', 'declared', 'commented', 'remarked', 'reminded', 'called', 'clarified', 'concluded', 'revealed', 'specified', 'outlined', 'thinks', 'believes', 'notes', 'explains', 'adds'] as const;
export const accordingTo = ['according to', 'in the words of'] as const;
export const accordingToHim = ['according to him', 'according to her', 'in his words', 'in her words'] as const;
export const accordingAfter = [] as const;
export const pronouns = ['he', 'she'] as const;
export const writerAgain = ['as reported earlier', 'earlier it was reported', 'as is known', 'for reference'] as const;
export const roles = ['chairman', 'chairwoman', 'chairperson', 'chair', 'secretary', 'deputy', 'head', 'minister', 'speaker', 'member', 'director', 'leader', 'governor', 'akim', 'mayor', 'spokesperson', 'spokesman', 'spokeswoman', 'expert', 'analyst', 'president', 'senator', 'candidate', 'vice', 'advisor', 'adviser', 'official', 'prime', 'first', 'co chair', 'representative', 'professor', 'executive'] as const;
