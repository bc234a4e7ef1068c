package se.handslag.web.region.commit;

import static se.handslag.web.region.commit.CareRoutes.HERE;
import static se.handslag.web.region.commit.CareRoutes.regional;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.region.commit.AcceptCareCommitment;
import se.handslag.decisions.region.commit.AcceptingCareCommitment;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.commit.EndCareCommitment;
import se.handslag.decisions.region.commit.EndingCareCommitment;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.decisions.region.commit.RefuseCareCommitment;
import se.handslag.decisions.region.commit.RefusingCareCommitment;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Taking on the care, declining to, and ending it.
 *
 * <p>Fields: {@code seen}, {@code from}, {@code undertakes}, {@code contact}, {@code contactStaff}, {@code contactName}, {@code
 * contactTitle}, {@code why}, {@code reason}, {@code on}, {@code copyTo}.
 */
final class CommitPages {
    void addTo(Site site) {
        site.get(HERE + "/gora", regional(CommitPages::accept));
        site.post(HERE + "/gora", regional(CommitPages::accepted));
        site.get(HERE + "/avboj", regional(CommitPages::refuse));
        site.post(HERE + "/avboj", regional(CommitPages::refused));
        site.get(HERE + "/avsluta", regional(CommitPages::end));
        site.post(HERE + "/avsluta", regional(CommitPages::ended));
    }

    private static Reply accept(Visit visit) {
        visit.form().prefill("from", visit.today().toString());
        return CareForms.show(visit, CareAct.ACCEPT, "accept.jte");
    }

    private static Reply accepted(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.care.from.ask"));
        String undertakes = form.required("undertakes", Sentence.of("decisions.commit.cannot.nothing-undertaken"));
        Optional<NamedContact> contact = CareForms.contact(visit);
        if (form.faulty()) {
            return accept(visit);
        }
        AcceptCareCommitment command = new AcceptCareCommitment(
                visit.caseId(), CareForms.seen(visit), from.orElseThrow(), undertakes, contact, CareForms.copy(visit));
        return CareForms.after(
                visit,
                visit.use(AcceptingCareCommitment.class).handle(visit.actor(), command),
                "web.care.accept.done",
                refusal -> accept(visit));
    }

    private static Reply refuse(Visit visit) {
        return CareForms.show(visit, CareAct.REFUSE, "refuse.jte");
    }

    private static Reply refused(Visit visit) {
        Form form = visit.form();
        Optional<CareRefusalReason> why = CareRefusalReason.ofCode(form.text("why"));
        if (why.isEmpty()) {
            form.refuse("why", Sentence.of("web.care.why.ask"));
        }
        String reason = form.required("reason", Sentence.of("decisions.commit.cannot.no-reason"));
        if (form.faulty()) {
            return refuse(visit);
        }
        RefuseCareCommitment command = new RefuseCareCommitment(
                visit.caseId(), CareForms.seen(visit), why.orElseThrow(), reason, CareForms.copy(visit));
        return CareForms.after(
                visit,
                visit.use(RefusingCareCommitment.class).handle(visit.actor(), command),
                "web.care.refuse.done",
                refusal -> refuse(visit));
    }

    private static Reply end(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        return CareForms.show(visit, CareAct.END, "end.jte");
    }

    private static Reply ended(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.care.on.ask"));
        String reason = form.required("reason", Sentence.of("decisions.commit.cannot.no-reason"));
        if (form.faulty()) {
            return end(visit);
        }
        EndCareCommitment command = new EndCareCommitment(
                visit.caseId(), CareForms.seen(visit), on.orElseThrow(), reason, CareForms.copy(visit));
        return CareForms.after(
                visit,
                visit.use(EndingCareCommitment.class).handle(visit.actor(), command),
                "web.care.end.done",
                refusal -> end(visit));
    }
}
