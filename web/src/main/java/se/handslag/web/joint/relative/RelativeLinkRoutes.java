package se.handslag.web.joint.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.relative.CannotSupportRelative;
import se.handslag.planning.joint.relative.KeepingRelativeTrack;
import se.handslag.planning.joint.relative.LinkRelative;
import se.handslag.planning.joint.relative.ReadingRelatives;
import se.handslag.planning.joint.relative.ReadingRelatives.Track;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Whose network a relative is in: found by name, then by who they are there. All of it is sent and never in an address, since it names two persons.
 *
 * <p>Fields: {@code name} to look; {@code participant} when someone is found; {@code member}, {@code words}, {@code on} to write it down; {@code away}
 * to take it back.
 */
public final class RelativeLinkRoutes implements Routes {
    private static final String PATH = "/person/{case}/anhorig/natverk";
    private static final int SHORTEST = 2;

    @Override
    public void addTo(Site site) {
        site.get(PATH, visit -> show(visit, List.of(), "", List.of()));
        site.post(PATH, this::post);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    private static Reply show(Visit visit, List<Choice> found, String participant, List<Choice> members) {
        Track track = visit.use(ReadingRelatives.class)
                .read(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        visit.form().prefill("on", visit.today().toString());
        return visit.show(
                "joint/relative/link.jte",
                new RelativePage.Linking(
                        found, participant, members, track.link().isPresent()));
    }

    private Reply post(Visit visit) {
        Form form = visit.form();
        if (form.has("away", "yes")) {
            return write(visit, Optional.empty(), Optional.empty(), List.of());
        }
        Optional<CaseId> participant = form.id("participant").map(CaseId::new);
        if (participant.isEmpty()) {
            return look(visit);
        }
        List<Choice> members = members(visit, participant.get());
        if (members.isEmpty()) {
            form.refuse("name", CannotSupportRelative.NOT_AGREED.sentence());
            return show(visit, List.of(), "", List.of());
        } else if (!form.has("write", "yes")) {
            return show(visit, List.of(), participant.get().toString(), members);
        }
        Optional<MemberId> member = form.id("member").map(MemberId::new);
        if (member.isEmpty()) {
            form.refuse("member", Sentence.of("web.relative.member.missing"));
            return show(visit, List.of(), participant.get().toString(), members);
        }
        return write(visit, participant, member, members);
    }

    private static Reply look(Visit visit) {
        Form form = visit.form();
        String name = form.text("name").strip();
        if (name.length() < SHORTEST) {
            form.refuse("name", Sentence.of("web.relative.name.missing"));
            return show(visit, List.of(), "", List.of());
        }
        List<Choice> found = visit.use(ReadingCaseFiles.class).search(visit.actor(), name).stream()
                .filter(file -> file.isOpen() && file.stage() != Stage.RELATIVE)
                .map(file -> Choice.of(file.id().toString(), CaseNumber.nameInLists(visit, file)))
                .toList();
        if (found.isEmpty()) {
            form.refuse("name", Sentence.of("web.relative.name.none"));
        }
        return show(visit, found, "", List.of());
    }

    /** Those in the person's network who may know something today; the others are not shown, and cannot be chosen. */
    private static List<Choice> members(Visit visit, CaseId participant) {
        return visit.use(ReadingNetwork.class).read(visit.actor(), participant).now().stream()
                .filter(here -> !here.mayKnow(visit.today()).isEmpty())
                .map(here -> new Choice(
                        here.member().id().toString(),
                        here.member().about().name(),
                        here.mayKnow(visit.today()).stream()
                                .sorted()
                                .map(part -> visit.say("network.part." + part.code()))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static Reply write(
            Visit visit, Optional<CaseId> participant, Optional<MemberId> member, List<Choice> members) {
        Form form = visit.form();
        String words = form.required("words", Sentence.of("web.relative.link.words.missing"));
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.relative.on.missing"));
        String person = participant.map(CaseId::toString).orElse("");
        if (form.faulty()) {
            return show(visit, List.of(), person, members);
        }
        return visit.use(KeepingRelativeTrack.class)
                .link(visit.actor(), new LinkRelative(visit.caseId(), participant, member, words, on.orElseThrow()))
                .match(done -> RelativeRoutes.back(visit, "web.relative.linked"), refusal -> {
                    form.refuse(refusal);
                    return show(visit, List.of(), person, members);
                });
    }
}
