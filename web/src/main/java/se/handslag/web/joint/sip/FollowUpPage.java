package se.handslag.web.joint.sip;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.web.shell.Choice;

/**
 * The form in which the plan is followed up.
 *
 * @param directions how it is for the person now
 * @param holds what was agreed, beside it
 */
public record FollowUpPage(List<Choice> directions, SipContent holds) implements PersonalData {
    @Override
    public String toString() {
        return "FollowUpPage";
    }
}
