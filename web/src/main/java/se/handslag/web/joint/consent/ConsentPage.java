package se.handslag.web.joint.consent;

import java.util.List;

/** What may be handed over and what has been. */
public record ConsentPage(List<Given> given, List<HandedOver> handedOver) {

    /** @param state withdrawn, expired, future, soon or valid */
    public record Given(
            String id,
            String state,
            String stateText,
            String receivers,
            List<String> kinds,
            String exceptions,
            String purpose,
            String period,
            String form,
            String recorded,
            String withdrawn) {
        /** Whether there is something left to withdraw. */
        public boolean standing() {
            return state.equals("valid") || state.equals("soon") || state.equals("future");
        }

        /** How the tag looks; the word says the same. */
        public String look() {
            return switch (state) {
                case "valid" -> "ok";
                case "soon" -> "warn";
                case "withdrawn" -> "bad";
                default -> "";
            };
        }
    }

    /** One disclosure, as the releasing authority lists it. */
    public record HandedOver(String what, String to, String ground, String reason, String by, String at) {}
}
