package fr.guichet.intake;

/** What every way in needs: who looks, who decides, who writes, and how much is taken. */
record Intake(Register register, Examiner examiner, Acceptance acceptance, IntakeLimits limits) {}
