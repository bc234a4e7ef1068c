package se.handslag.core.casework;

/** An act was refused and the caller had asked for an exception rather than an answer. Carries no personal data. */
public final class RefusedAct extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public RefusedAct(Refusal refusal) {
        super(refusal.getClass().getSimpleName() + ": " + refusal.sentence().key());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
