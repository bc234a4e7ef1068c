package se.handslag.web.region.discharge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/**
 * Ending the region's part.
 *
 * <p>Fields: {@code on}, {@code reason}, {@code summary}.
 */
public final class CareEndPages {
    /** The form, or how the region's part ended when it has. */
    public Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return show(visit);
    }

    private Reply show(Visit visit) {
        ClosingCareFile.Preparation preparation = visit.use(ClosingCareFile.class)
                .read(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        List<CareEndPage.Told> told =
                preparation.told().stream().map(copy -> told(visit, copy)).toList();
        return visit.show(
                "region/discharge/form.jte",
                new CareEndPage(
                        preparation,
                        told,
                        Arrays.stream(DischargeReason.values())
                                .map(reason -> Choice.of(reason.code(), visit.say("discharge.reason." + reason.code())))
                                .toList()));
    }

    private static CareEndPage.Told told(Visit visit, ReceivedCopy copy) {
        return new CareEndPage.Told(
                LocalDate.parse(copy.item().content().getOrDefault("on", "")),
                visit.say("discharge.reason." + copy.item().content().getOrDefault("reason", "")),
                copy.sentBy().name(),
                copy.sentBy().at());
    }

    /** Ends the region's part. */
    public Reply end(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.discharge.on.missing"));
        Optional<DischargeReason> reason = DischargeReason.ofCode(form.text("reason"));
        if (reason.isEmpty()) {
            form.refuse("reason", Sentence.of("web.discharge.reason.missing"));
        }
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(ClosingCareFile.class)
                .handle(
                        visit.actor(),
                        new CloseCareFile(visit.caseId(), on.orElseThrow(), reason.orElseThrow(), form.text("summary")))
                .match(
                        end -> visit.goTo("/person/" + visit.caseId() + "/avslut", Sentence.of("web.care-end.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }
}
