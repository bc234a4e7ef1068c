package se.handslag.web.joint.caseload;

import java.util.List;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;

/** Who of the staff was chosen: one of those in the list, or someone else by id and name. */
record Chosen(String staff, String shown) {
    static Chosen of(Form form, String field, List<Choice> staff) {
        String id = form.text(field);
        return staff.stream()
                .filter(choice -> choice.value().equals(id))
                .findFirst()
                .map(choice -> new Chosen(choice.value(), choice.label()))
                .orElseGet(() -> new Chosen(form.text(field + "-other"), form.text(field + "-other-name")));
    }
}
