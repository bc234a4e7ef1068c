package se.handslag.web.joint.block;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.block.Danger;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.emergency.CannotOpenInEmergency;
import se.handslag.core.block.emergency.OpenInEmergency;
import se.handslag.core.block.emergency.OpeningInEmergency;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The page that interrupts before what is blocked is opened in an emergency (nödöppning). No form where nothing can be opened. */
public final class EmergencyRoutes implements Routes {
    /** @param minutes how long it will be open */
    public record Asking(List<Choice> dangers, List<Choice> parts, int minutes, String callFirst) {}

    private static final Set<CannotOpenInEmergency> OPEN_ALREADY =
            Set.of(CannotOpenInEmergency.NOTHING_BLOCKED, CannotOpenInEmergency.ALREADY_OPEN);

    /**
     * @param why why nothing can be opened, in a sentence
     * @param open whether nothing needs to be: the file is open to the visitor as it is
     */
    public record Closed(String why, boolean open, String callFirst) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/nodoppning", this::ask);
        site.post("/person/{case}/nodoppning", this::open);
        site.post("/person/{case}/nodoppning/stang", this::close);
    }

    private Reply ask(Visit visit) {
        OpeningInEmergency.AtTheDoor door = visit.use(OpeningInEmergency.class)
                .atTheDoor(visit.actor(), visit.caseId())
                .filter(found -> found.cannot()
                        .filter(CannotOpenInEmergency.NOT_USED_HERE::equals)
                        .isEmpty())
                .orElseThrow(PageFault::missing);
        if (door.cannot().isPresent()) {
            return visit.show(
                    "joint/block/emergencyClosed.jte",
                    new Closed(
                            visit.say(door.cannot().get().sentence()),
                            OPEN_ALREADY.contains(door.cannot().get()),
                            door.mode().callFirst()));
        }
        return visit.show(
                "joint/block/emergency.jte",
                new Asking(
                        Stream.of(Danger.values())
                                .map(danger -> Choice.of(danger.code(), visit.say("block.danger." + danger.code())))
                                .toList(),
                        new BlockWords(visit)
                                .choices(OpeningInEmergency.openable(door.closed()).stream()
                                        .sorted()),
                        door.mode().minutes(),
                        door.mode().callFirst()));
    }

    private Reply open(Visit visit) {
        Form form = visit.form();
        Set<RecordPart> parts = BlockRoutes.parts(form);
        OpenInEmergency command = new OpenInEmergency(visit.caseId(), form.text("danger"), form.text("why"), parts);
        return visit.use(OpeningInEmergency.class)
                .handle(visit.actor(), command)
                .match(
                        // The banner says until when.
                        opening -> visit.goTo("/person/" + visit.caseId() + page(parts)),
                        refusal -> {
                            form.refuse(refusal);
                            return ask(visit);
                        });
    }

    /** Straight to what was needed. */
    private static String page(Set<RecordPart> parts) {
        if (parts.equals(Set.of(RecordPart.PLANS))) {
            return "/plan";
        }
        return parts.contains(RecordPart.FILE) ? "" : "/tidslinje";
    }

    private Reply close(Visit visit) {
        visit.use(OpeningInEmergency.class).close(visit.actor(), visit.caseId()).orElseThrow(PageFault::missing);
        // What is closed now may be the very page that one came from.
        return visit.goTo("/", Sentence.of("web.emergency.closed"));
    }
}
