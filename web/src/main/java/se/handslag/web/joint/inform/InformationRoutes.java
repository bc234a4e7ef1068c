package se.handslag.web.joint.inform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.InformationGiven;
import se.handslag.planning.joint.inform.PickedSupport;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.inform.StrikeInformation;
import se.handslag.planning.joint.inform.Telling;
import se.handslag.planning.joint.inform.Understanding;
import se.handslag.planning.joint.inform.WayOfTelling;
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.FollowApplication;
import se.handslag.planning.joint.inform.apply.FollowingApplications;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Information and guidance (information och vägledning): what the person has been told, a form for more, and what came of it.
 *
 * <p>Fields: {@code on}, {@code of}, {@code recommendedOf}, {@code told}, {@code recommended}, {@code why}, {@code how}, {@code understood},
 * {@code said}, {@code help}, {@code helpWith}, {@code copyTo}. Of an application: {@code information}, {@code appliedFor}, {@code help}, {@code
 * outcome}, {@code on}, {@code words}. Of what is struck: {@code information}, {@code why}.
 */
public final class InformationRoutes implements Routes {
    private static final String PATH = "/person/{case}/information";

    @Override
    public void addTo(Site site) {
        site.get(PATH, this::page);
        site.post(PATH, this::record);
        site.get(PATH + "/ansokan", this::following);
        site.post(PATH + "/ansokan", this::follow);
        site.get(PATH + "/stryk", this::striking);
        site.post(PATH + "/stryk", this::strike);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/inform/texts");
    }

    private Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        visit.form().prefill("how", WayOfTelling.ORALLY.code());
        visit.form().prefill("understood", Understanding.NOT_ASKED.code());
        visit.form().prefill("help", ApplicationHelp.NOT_NEEDED.code());
        return show(visit);
    }

    private Reply show(Visit visit) {
        CaseFile file = visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return visit.show("joint/inform/information.jte", new InformationWords(visit).page(file, told(visit)));
    }

    private static RecordingInformation.Told told(Visit visit) {
        return visit.use(RecordingInformation.class).read(visit.actor(), visit.caseId());
    }

    private Reply record(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.information.on.missing"));
        List<PickedSupport> picked = picked(form);
        String told = picked.isEmpty()
                ? form.required("told", Sentence.of("information.record.cannot.nothing-told"))
                : form.text("told");
        Set<WayOfTelling> how = form.all("how").stream()
                .flatMap(code -> WayOfTelling.ofCode(code).stream())
                .collect(Collectors.toSet());
        if (how.isEmpty()) {
            form.refuse("how", Sentence.of("information.record.cannot.no-way"));
        }
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
                form.ticked("protectionSeen"),
                new Telling(
                        how,
                        form.text("why"),
                        Understanding.ofCode(form.text("understood")).orElse(Understanding.NOT_ASKED),
                        form.text("said")),
                picked);
        return visit.use(RecordingInformation.class)
                .handle(visit.actor(), command)
                .match(done -> back(visit, "web.information.done"), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }

    /** What was told of, and what was recommended of it; whatever was recommended was told of too. */
    private static List<PickedSupport> picked(Form form) {
        List<String> recommended = form.all("recommendedOf");
        List<String> all = new ArrayList<>(form.all("of"));
        recommended.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all.stream()
                .flatMap(one -> PickedSupport.parse(one, recommended.contains(one)).stream())
                .toList();
    }

    private static InformationGiven chosen(Visit visit, String id) {
        return told(visit).own().stream()
                .filter(information -> information.id().toString().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private Reply following(Visit visit) {
        InformationGiven information = chosen(visit, visit.query("tillfalle").orElse(""));
        visit.form().prefill("on", visit.today().toString());
        visit.form()
                .prefill(
                        "appliedFor",
                        information.helpWith().isEmpty() ? information.recommendedInWords() : information.helpWith());
        return following(visit, information);
    }

    private static Reply following(Visit visit, InformationGiven information) {
        return visit.show("joint/inform/application.jte", new InformationWords(visit).occasion(information));
    }

    private Reply follow(Visit visit) {
        Form form = visit.form();
        InformationGiven information = chosen(visit, form.text("information"));
        String appliedFor = form.required("appliedFor", Sentence.of("application.cannot.nothing-applied-for"));
        Optional<ApplicationHelp> help = ApplicationHelp.ofCode(form.text("help"));
        if (help.isEmpty()) {
            form.refuse("help", Sentence.of("web.information.help.missing"));
        }
        Optional<ApplicationOutcome> outcome = ApplicationOutcome.ofCode(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.refuse("outcome", Sentence.of("web.information.outcome.missing"));
        }
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.information.outcome.on.missing"));
        if (form.faulty()) {
            return following(visit, information);
        }
        return visit.use(FollowingApplications.class)
                .handle(
                        visit.actor(),
                        new FollowApplication(
                                visit.caseId(),
                                information.id(),
                                appliedFor,
                                help.orElseThrow(),
                                outcome.orElseThrow(),
                                on.orElseThrow(),
                                form.text("words")))
                .match(done -> back(visit, "web.information.followed"), refusal -> {
                    form.refuse(refusal);
                    return following(visit, information);
                });
    }

    private Reply striking(Visit visit) {
        return striking(visit, chosen(visit, visit.query("tillfalle").orElse("")));
    }

    private static Reply striking(Visit visit, InformationGiven information) {
        return visit.show("joint/inform/strike.jte", new InformationWords(visit).occasion(information));
    }

    private Reply strike(Visit visit) {
        Form form = visit.form();
        InformationGiven information = chosen(visit, form.text("information"));
        String why = form.required("why", Sentence.of("information.record.cannot.no-reason"));
        if (form.faulty()) {
            return striking(visit, information);
        }
        return visit.use(RecordingInformation.class)
                .strike(visit.actor(), new StrikeInformation(visit.caseId(), information.id(), why))
                .match(done -> back(visit, "web.information.struck"), refusal -> {
                    form.refuse(refusal);
                    return striking(visit, information);
                });
    }

    private static Reply back(Visit visit, String flash) {
        return visit.goTo("/person/" + visit.caseId() + "/information", Sentence.of(flash));
    }
}
