package se.handslag.testkit.rules;

/** The architecture decision that a rule carries out; the records lie in {@code docs/decisions}. */
public enum DecisionRecord {
    OWNERSHIP_IN_THE_TREE("0001", "ownership in the tree"),
    ONE_STORE_PER_AUTHORITY("0002", "one store per authority"),
    JOINT_IS_A_LANGUAGE("0003", "joint is a language"),
    THE_SPI_IS_DATA("0004", "the SPI is data"),
    OWN_UNIT_OF_WORK("0005", "own unit of work"),
    RULES_SHIP_AS_A_JAR("0006", "rules ship as a jar"),
    ROWS_STAY_IN_RECORDS("0007", "rows stay in records"),
    A_FRONT_DOOR_FOR_MODULES("0013", "a front door for modules");

    private final String number;
    private final String title;

    DecisionRecord(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Four digits, as its file begins. */
    public String number() {
        return number;
    }

    /** What was decided, in the words that its file is named by. */
    String title() {
        return title;
    }

    @Override
    public String toString() {
        return "docs/decisions/" + number + " (" + title + ")";
    }
}
