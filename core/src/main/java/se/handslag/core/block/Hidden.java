package se.handslag.core.block;

/** That something is left out of what is read, and why. What it is and how much is not told. The text is {@code block.hidden.<code>}. */
public enum Hidden {
    /** The person has blocked it from the reader's unit: Patient Data Act (2008:355) 4 kap. 5 § lets that be shown. */
    BLOCKED_HERE("blocked-here"),
    /** The person has blocked it at the authority that it came from, which alone can lift it. */
    BLOCKED_BY_SENDER("blocked-by-sender");

    private final String code;

    Hidden(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
