package se.handslag.web.joint.consent;

import java.util.List;
import se.handslag.web.shell.Choice;

/** What they will see, before it is kept. @param fields all that was filled in */
public record PreviewPage(SeenWords sees, List<Choice> fields, boolean written) {}
