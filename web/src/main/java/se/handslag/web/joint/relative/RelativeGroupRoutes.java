package se.handslag.web.joint.relative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.relative.group.Attend;
import se.handslag.planning.joint.relative.group.Came;
import se.handslag.planning.joint.relative.group.GroupSession;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups.Place;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups.Room;
import se.handslag.planning.joint.relative.group.PlanRelativeGroup;
import se.handslag.planning.joint.relative.group.PlanSession;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Groups for relatives (anhöriggrupp).
 *
 * <p>Fields of a group: {@code team}, {@code name}, {@code content}, {@code from}. Of a meeting: {@code on}, {@code theme}. Of who was there: {@code
 * session}, and {@code came.} with the case number of each.
 */
public final class RelativeGroupRoutes implements Routes {
    private static final String PATH = "/anhoriga/grupp";
    private static final String CAME = "came.";

    private final Teams teams;

    public RelativeGroupRoutes(Teams teams) {
        this.teams = teams;
    }

    /** A group. @param meetings its meetings with those who take part @param came what can be said of each */
    public record GroupPage(Room room, List<Meeting> meetings, List<Choice> came) {}

    /** One meeting. @param hasBeen whether it can be said who was there @param relatives those who take part, as far as the visitor may know */
    public record Meeting(GroupSession session, boolean hasBeen, List<Relative> relatives) {}

    /** One of those who take part. @param field the field of their answer @param came what was said last, or empty */
    public record Relative(String caseId, String name, String field, String came) {}

    @Override
    public void addTo(Site site) {
        site.get(PATH + "/ny", this::empty);
        site.post(PATH + "/ny", this::plan);
        site.get(PATH + "/{group}", this::page);
        site.post(PATH + "/{group}/traff", this::meet);
        site.post(PATH + "/{group}/narvaro", this::attend);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    private Reply empty(Visit visit) {
        visit.form().prefill("from", visit.today().toString());
        List<Choice> own = RelativeWords.teams(visit, teams);
        if (own.size() == 1) {
            visit.form().prefill("team", own.get(0).value());
        }
        return visit.show("joint/relative/newgroup.jte", own);
    }

    private Reply plan(Visit visit) {
        Form form = visit.form();
        String name = form.required("name", Sentence.of("web.relative.group.name.missing"));
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.relative.on.missing"));
        if (form.faulty()) {
            return visit.show("joint/relative/newgroup.jte", RelativeWords.teams(visit, teams));
        }
        return visit.use(HoldingRelativeGroups.class)
                .plan(
                        visit.actor(),
                        new PlanRelativeGroup(form.text("team"), name, form.text("content"), from.orElseThrow()))
                .match(
                        group -> visit.goTo(PATH + "/" + group.id(), Sentence.of("web.relative.group.planned")),
                        refusal -> {
                            form.refuse(refusal);
                            return visit.show("joint/relative/newgroup.jte", RelativeWords.teams(visit, teams));
                        });
    }

    private static Room room(Visit visit) {
        return visit.use(HoldingRelativeGroups.class)
                .room(visit.actor(), visit.pathId("group"))
                .orElseThrow(PageFault::missing);
    }

    private Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return show(visit, room(visit));
    }

    private static Reply show(Visit visit, Room room) {
        List<Meeting> meetings = new ArrayList<>();
        for (GroupSession session : room.sessions()) {
            boolean hasBeen = !session.on().isAfter(visit.today());
            meetings.add(new Meeting(
                    session,
                    hasBeen,
                    room.relatives().stream()
                            .map(place -> relative(visit, session, place))
                            .toList()));
        }
        return visit.show("joint/relative/group.jte", new GroupPage(room, meetings, RelativeWords.came(visit)));
    }

    private static Relative relative(Visit visit, GroupSession session, Place place) {
        CaseFile file = place.file();
        String said = place.here().at(session).map(Came::code).orElse("");
        return new Relative(file.id().toString(), CaseNumber.nameInLists(visit, file), CAME + file.id(), said);
    }

    private Reply meet(Visit visit) {
        Form form = visit.form();
        Room room = room(visit);
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.relative.on.missing"));
        String theme = form.required("theme", Sentence.of("web.relative.theme.missing"));
        if (form.faulty()) {
            return show(visit, room);
        }
        return visit.use(HoldingRelativeGroups.class)
                .meet(visit.actor(), new PlanSession(room.group().id(), on.orElseThrow(), theme))
                .match(
                        done -> visit.goTo(PATH + "/" + room.group().id(), Sentence.of("web.relative.session.planned")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit, room);
                        });
    }

    /** Each answer goes into the record of the one it is about, by itself. */
    private Reply attend(Visit visit) {
        Form form = visit.form();
        Room room = room(visit);
        Optional<UUID> session = form.id("session");
        if (session.isEmpty()) {
            throw PageFault.missing();
        }
        for (Place place : room.relatives()) {
            Optional<Came> came = Came.ofCode(form.text(CAME + place.file().id()));
            boolean isNew = !came.equals(Optional.ofNullable(place.here().came().get(session.get())));
            if (came.isPresent() && isNew) {
                visit.use(HoldingRelativeGroups.class)
                        .attend(visit.actor(), new Attend(place.file().id(), session.get(), came.get()))
                        .match(done -> form, form::refuse);
            }
        }
        form.prefill("on", visit.today().toString());
        return form.faulty()
                ? show(visit, room)
                : visit.goTo(PATH + "/" + room.group().id(), Sentence.of("web.relative.attended"));
    }
}
