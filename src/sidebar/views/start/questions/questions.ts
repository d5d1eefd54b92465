/** One of the five questions that find a sales cycle, with the stages that its answer is about. */
export interface CycleQuestion {
  readonly question: string;
  /** Stages by the names that set-up gives them, each with an example of what social may do. */
  readonly stages: readonly { readonly stage: string; readonly example: string }[];
}

/** Answers to these are the stages of a sales cycle (article 000). */
export const QUESTIONS: readonly CycleQuestion[] = [
  {
    question: 'How do people hear of you for the first time, and how do they become a lead?',
    stages: [{ stage: 'Find leads', example: 'Lead ads to buyers in our town' }],
  },
  {
    question: 'What happens before somebody trusts you enough to talk about business?',
    stages: [{ stage: 'Establish a relationship', example: 'Faces of the team, comments' }],
  },
  {
    question: 'How do you learn what they need, and who asks?',
    stages: [{ stage: 'Determine needs', example: 'Polls and questions' }],
  },
  {
    question: 'What do you offer, what makes people hesitate, and where does the yes happen?',
    stages: [
      { stage: 'Form a solution', example: 'Answers to objections' },
      { stage: 'Deliver and close', example: 'What happens after you sign' },
    ],
  },
  {
    question: 'What do you do after the sale, and who sends you the next customer?',
    stages: [
      { stage: 'Follow up and retain', example: 'Tips for owners' },
      { stage: 'Referrals', example: 'Thanking those who send friends' },
    ],
  },
];
