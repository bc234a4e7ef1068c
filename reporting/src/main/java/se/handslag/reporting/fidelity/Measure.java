package se.handslag.reporting.fidelity;

/**
 * What can be counted from an authority's own record and held against an item of a scale.
 *
 * <p>What is counted face to face is visits where the person was there. The periods are those of the Dartmouth scale's protocol: four weeks, and
 * two for how many of the staff a person meets.
 */
public enum Measure {
    /** Persons for each member of staff who coordinates any of them. */
    CASELOAD("caseload", Unit.PERSONS),
    /** Of the persons who were met face to face in two weeks, those who met more than one member of staff; of all persons. */
    SEVERAL_STAFF("several-staff", Unit.PERCENT),
    /** Days in a week on which the team met. */
    MEETINGS("meetings", Unit.A_WEEK),
    /** Of the contacts face to face, those at home or out in the community. */
    OUTSIDE("outside", Unit.PERCENT),
    /** Minutes face to face a week for each person. */
    INTENSITY("intensity", Unit.MINUTES_A_WEEK),
    /** Contacts face to face a week for each person. */
    FREQUENCY("frequency", Unit.A_WEEK),
    /** Contacts with those close to the person, in four weeks, for each person. */
    NETWORK("network", Unit.IN_FOUR_WEEKS),
    /** Of what the authority has undertaken of posts in the team, what was there in the last twelve months. */
    STAFFED("staffed", Unit.PERCENT);

    /** In what a measure is told. */
    public enum Unit {
        PERSONS("persons"),
        PERCENT("percent"),
        A_WEEK("a-week"),
        MINUTES_A_WEEK("minutes-a-week"),
        IN_FOUR_WEEKS("in-four-weeks");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /** Texts: {@code fidelity.unit.<code>}. */
        public String code() {
            return code;
        }
    }

    private final String code;
    private final Unit unit;

    Measure(String code, Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    /** The stored code; never changes. Texts: {@code fidelity.measure.<code>}. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }
}
