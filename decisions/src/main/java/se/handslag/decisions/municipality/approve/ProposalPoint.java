package se.handslag.decisions.municipality.approve;

/** A point that the one who approves a proposal judges by itself, in the order they are read. */
public enum ProposalPoint {
    /** What was applied for, and the days that are decided on. */
    APPLICATION("application"),
    /** What has been found out, and how (utredning). */
    FACTS("facts"),
    /** The assessment against the team's criteria. */
    CRITERIA("criteria"),
    CONSULTATION("consultation"),
    /** How the person was heard before (kommunikation). */
    HEARING("hearing"),
    LAW("law"),
    REASONS("reasons"),
    CONDITIONS("conditions");

    private final String code;

    ProposalPoint(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code proposal.point.<code>}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no point has the code */
    public static ProposalPoint ofCode(String code) {
        for (ProposalPoint point : values()) {
            if (point.code.equals(code)) {
                return point;
            }
        }
        throw new IllegalArgumentException("No point of a proposal has the code '" + code + "'.");
    }
}
