package se.handslag.core.team.criteria;

/** How the platform proposes an answer from what is registered. A named person may set it aside with a reason. */
public sealed interface Automatic {
    /** Yes from the day the person turns this age, in whole years. */
    record HasTurned(int years) implements Automatic {}

    /** Yes when the person is registered in the municipality with this four-digit code (kommunkod). */
    record ResidentIn(String municipalityCode) implements Automatic {}
}
