package fr.guichet.intake;

/** The three that every way in needs: who looks, who decides, who writes. */
record Intake(Register register, Examiner examiner, Acceptance acceptance) {}
