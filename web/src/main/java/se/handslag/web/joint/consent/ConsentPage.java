package se.handslag.web.joint.consent;

import java.util.List;
import se.handslag.web.shell.Choice;

/**
 * What may be handed over and what has been.
 *
 * @param state how it stands, in words
 * @param missing what can still be done; empty while something may go
 * @param standing the consents that stand or will, newest first
 * @param ended the others
 * @param limits what this authority has settled of its consents, in words, and who did
 */
public record ConsentPage(
        State state,
        List<String> missing,
        List<Given> standing,
        List<Given> ended,
        List<HandedOver> handedOver,
        List<String> limits) {
    /** @param look how the tag looks; the words say the same */
    public record State(String words, String look, String more) {}

    /**
     * A consent in words.
     *
     * @param look how the tag looks; the words say the same
     * @param facts all that is kept of it, each with its label
     * @param kinds the kinds that may go now, or that might have gone
     * @param history what became of it, oldest first
     * @param standing whether there is something left to take back
     * @param parts what can be taken back by itself
     */
    public record Given(
            String id,
            String state,
            String look,
            String receivers,
            List<String> kinds,
            List<Choice> facts,
            List<String> history,
            boolean standing,
            Parts parts) {}

    /** What can be taken back by itself. @param who who can take it back */
    public record Parts(List<Choice> kinds, List<Choice> receivers, List<Choice> who) {}

    /** One disclosure, as the releasing authority lists it. */
    public record HandedOver(String what, String to, String ground, String reason, String by, String at) {}
}
