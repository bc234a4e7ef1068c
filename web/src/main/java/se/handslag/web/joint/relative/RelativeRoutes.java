package se.handslag.web.joint.relative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.relative.EndRelativeCase;
import se.handslag.planning.joint.relative.KeepingRelativeTrack;
import se.handslag.planning.joint.relative.OpeningRelativeCases;
import se.handslag.planning.joint.relative.ReadingRelatives;
import se.handslag.planning.joint.relative.ReadingRelatives.MayBeTold;
import se.handslag.planning.joint.relative.ReadingRelatives.Track;
import se.handslag.planning.joint.relative.RecordRelativeSupport;
import se.handslag.planning.joint.relative.RelativeLink;
import se.handslag.planning.joint.relative.RelativeSupport;
import se.handslag.planning.joint.relative.StrikeRelativeSupport;
import se.handslag.planning.joint.relative.SupportKind;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.planning.joint.relative.group.TakePart;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * A relative's own track (anhörigärende).
 *
 * <p>Fields of support: {@code kind}, {@code on}, {@code minutes}, {@code words}. Of what is struck: {@code support}, {@code why}. Of a group: {@code
 * group}, {@code takesPart}. Of the end: {@code on}, {@code words}.
 */
public final class RelativeRoutes implements Routes {
    private static final String PATH = "/person/{case}/anhorig";
    private static final int ORDER = 5;

    @Override
    public void addTo(Site site) {
        site.get(PATH, this::page);
        site.post(PATH, this::record);
        site.get(PATH + "/stryk", this::striking);
        site.post(PATH + "/stryk", this::strike);
        site.post(PATH + "/grupp", this::takePart);
        site.get(PATH + "/avsluta", this::ending);
        site.post(PATH + "/avsluta", this::end);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    /** On the overview of a relative's file, and of no other. */
    @Override
    public List<Panel> panels(Visit visit) {
        return visit
                .use(ReadingRelatives.class)
                .read(visit.actor(), visit.caseId())
                .map(track -> new Panel(
                        ORDER,
                        Sentence.of("web.relative.panel"),
                        List.of(visit.say(
                                "relative.relation." + track.about().relation().code())),
                        Sentence.of("web.relative.panel"),
                        "anhorig",
                        Sentence.of("web.relative.panel.more")))
                .stream()
                .toList();
    }

    private Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return show(visit);
    }

    private static Track track(Visit visit) {
        return visit.use(ReadingRelatives.class)
                .read(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private Reply show(Visit visit) {
        Track track = track(visit);
        Optional<MayBeTold> told = visit.use(ReadingRelatives.class).told(visit.actor(), visit.caseId());
        List<UUID> own = track.groups().stream()
                .filter(here -> here.place().takesPart())
                .map(here -> here.group().id())
                .toList();
        List<RelativeGroup> groups = visit.use(HoldingRelativeGroups.class).list(visit.actor()).stream()
                .filter(group -> !own.contains(group.id()))
                .toList();
        return visit.show(
                "joint/relative/track.jte",
                new RelativePage(
                        track,
                        told.map(may -> words(visit, may)),
                        told.filter(MayBeTold::isSeen)
                                .flatMap(may -> track.link())
                                .flatMap(RelativeLink::participant)
                                .map(person -> "/person/" + person + "/natverk"),
                        RelativeWords.kinds(visit, false),
                        groups));
    }

    /** What may be told; to someone who may not read the network it is not said whether there is anything. */
    private static String words(Visit visit, MayBeTold may) {
        if (!may.isSeen()) {
            return visit.say("web.relative.told.hidden");
        } else if (may.parts().isEmpty()) {
            return visit.say("web.relative.told.nothing");
        }
        return visit.say(
                "web.relative.told",
                may.parts().stream()
                        .sorted()
                        .map(part -> visit.say("network.part." + part.code()))
                        .collect(Collectors.joining(", ")),
                may.until().orElseThrow());
    }

    private Reply record(Visit visit) {
        Form form = visit.form();
        Optional<SupportKind> kind = SupportKind.ofCode(form.text("kind"));
        if (kind.isEmpty()) {
            form.refuse("kind", Sentence.of("web.relative.kind.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.relative.on.missing"));
        int minutes = form.number("minutes", 0, RelativeSupport.MOST_MINUTES).orElse(0);
        String words = form.required("words", Sentence.of("web.relative.words.missing"));
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(KeepingRelativeTrack.class)
                .handle(
                        visit.actor(),
                        new RecordRelativeSupport(visit.caseId(), kind.orElseThrow(), on.orElseThrow(), minutes, words))
                .match(done -> back(visit, "web.relative.done"), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }

    private static RelativePage.Striking chosen(Visit visit, String id) {
        return track(visit).supports().stream()
                .filter(support -> support.id().toString().equals(id))
                .findFirst()
                .map(support -> new RelativePage.Striking(id, support.on(), support.words()))
                .orElseThrow(PageFault::missing);
    }

    private Reply striking(Visit visit) {
        return visit.show(
                "joint/relative/strike.jte", chosen(visit, visit.query("stod").orElse("")));
    }

    private Reply strike(Visit visit) {
        Form form = visit.form();
        RelativePage.Striking striking = chosen(visit, form.text("support"));
        String why = form.required("why", Sentence.of("relative.cannot.no-reason"));
        if (form.faulty()) {
            return visit.show("joint/relative/strike.jte", striking);
        }
        return visit.use(KeepingRelativeTrack.class)
                .strike(visit.actor(), new StrikeRelativeSupport(visit.caseId(), UUID.fromString(striking.id()), why))
                .match(done -> back(visit, "web.relative.struck"), refusal -> {
                    form.refuse(refusal);
                    return visit.show("joint/relative/strike.jte", striking);
                });
    }

    private Reply takePart(Visit visit) {
        Form form = visit.form();
        form.prefill("on", visit.today().toString());
        Optional<UUID> group = form.id("group");
        if (group.isEmpty()) {
            form.refuse("group", Sentence.of("web.relative.group.missing"));
            return show(visit);
        }
        boolean takesPart = !form.text("takesPart").equals("no");
        return visit.use(HoldingRelativeGroups.class)
                .takePart(visit.actor(), new TakePart(visit.caseId(), group.get(), takesPart, visit.today()))
                .match(
                        done -> back(visit, takesPart ? "web.relative.group.joined" : "web.relative.group.left"),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }

    private Reply ending(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        track(visit);
        return visit.show("joint/relative/end.jte");
    }

    private Reply end(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.relative.on.missing"));
        String words = form.required("words", Sentence.of("web.relative.end.missing"));
        if (form.faulty()) {
            return visit.show("joint/relative/end.jte");
        }
        return visit.use(OpeningRelativeCases.class)
                .end(visit.actor(), new EndRelativeCase(visit.caseId(), on.orElseThrow(), words))
                .match(done -> back(visit, "web.relative.ended"), refusal -> {
                    form.refuse(refusal);
                    return visit.show("joint/relative/end.jte");
                });
    }

    static Reply back(Visit visit, String flash) {
        return visit.goTo("/person/" + visit.caseId() + "/anhorig", Sentence.of(flash));
    }
}
