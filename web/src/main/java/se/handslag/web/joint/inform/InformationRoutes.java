package se.handslag.web.joint.inform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Information and guidance (information och vägledning): what the person has been told, and a form for more.
 *
 * <p>Fields: {@code on}, {@code told}, {@code recommended}, {@code help}, {@code helpWith}, {@code copyTo}.
 */
public final class InformationRoutes implements Routes {
    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/information", this::page);
        site.post("/person/{case}/information", this::record);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/inform/texts");
    }

    private Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return show(visit);
    }

    private Reply show(Visit visit) {
        CaseFile file = visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        RecordingInformation.Told told = visit.use(RecordingInformation.class).read(visit.actor(), visit.caseId());
        Owner theirs = visit.actor().employer().kind().other().owner();
        List<InformationPage.Told> all = new ArrayList<>();
        told.own().forEach(information -> all.add(own(visit, information)));
        told.received().forEach(copy -> all.add(received(visit, copy, theirs)));
        all.sort(Comparator.comparing(InformationPage.Told::on).reversed());
        return visit.show(
                "joint/inform/information.jte",
                new InformationPage(
                        all,
                        file.isOpen(),
                        Stream.of(ApplicationHelp.values())
                                .map(help -> Choice.of(help.code(), visit.say("information.help." + help.code())))
                                .toList(),
                        CopyOffer.of(visit, PlanningItems.INFORMATION),
                        theirs));
    }

    private static InformationPage.Told own(Visit visit, InformationGiven information) {
        return new InformationPage.Told(
                information.on(),
                who(information.by()),
                visit.owner(),
                false,
                information.told(),
                information.recommended(),
                visit.say("information.help." + information.help().code()),
                information.helpWith());
    }

    private static InformationPage.Told received(Visit visit, ReceivedCopy copy, Owner theirs) {
        Map<String, String> content = copy.item().content();
        return new InformationPage.Told(
                LocalDate.parse(content.getOrDefault("on", "")),
                who(copy.item().author()),
                theirs,
                true,
                content.getOrDefault("told", ""),
                content.getOrDefault("recommended", ""),
                visit.say("information.help." + content.getOrDefault("help", ApplicationHelp.NOT_NEEDED.code())),
                content.getOrDefault("help-with", ""));
    }

    private static String who(Signature by) {
        return by.name() + ", " + by.title();
    }

    private Reply record(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.information.on.missing"));
        String told = form.required("told", Sentence.of("information.record.cannot.nothing-told"));
        Optional<ApplicationHelp> help = ApplicationHelp.ofCode(form.text("help"));
        if (help.isEmpty()) {
            form.refuse("help", Sentence.of("web.information.help.missing"));
        }
        if (form.faulty()) {
            return show(visit);
        }
        RecordInformation command = new RecordInformation(
                visit.caseId(),
                on.orElseThrow(),
                told,
                form.text("recommended"),
                help.orElseThrow(),
                form.text("helpWith"),
                CopyOffer.chosen(visit),
                form.ticked("protectionSeen"));
        return visit.use(RecordingInformation.class)
                .handle(visit.actor(), command)
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/information", Sentence.of("web.information.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }
}
