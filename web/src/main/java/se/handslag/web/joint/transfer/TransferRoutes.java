package se.handslag.web.joint.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.acknowledge.AcknowledgeCopy;
import se.handslag.core.disclosure.acknowledge.AcknowledgingCopies;
import se.handslag.planning.joint.transfer.AcknowledgeTransfer;
import se.handslag.planning.joint.transfer.CannotTransfer;
import se.handslag.planning.joint.transfer.EndTransfer;
import se.handslag.planning.joint.transfer.FollowUpTransfer;
import se.handslag.planning.joint.transfer.KeepingTransfers;
import se.handslag.planning.joint.transfer.PlanTransfer;
import se.handslag.planning.joint.transfer.PlanningTransfers;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.RefuseHandover;
import se.handslag.planning.joint.transfer.RefuseTransfer;
import se.handslag.planning.joint.transfer.RefusingHandovers;
import se.handslag.planning.joint.transfer.TakeBack;
import se.handslag.planning.joint.transfer.TransferCourse;
import se.handslag.planning.joint.transfer.TransferId;
import se.handslag.planning.joint.transfer.TransferRule;
import se.handslag.planning.joint.transfer.TransferTo;
import se.handslag.planning.joint.transfer.WithdrawTransfer;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Transfers (överföring): where they stand, and a page for each thing that is done.
 *
 * <p>Fields: {@code receiverKind}, {@code receiver}, {@code handsOver}, {@code takesOver}, {@code from}, {@code until}, {@code handed}, {@code
 * why}, {@code how-consented}; {@code transfer}, {@code handover}, {@code words}, {@code reason}, {@code noHarm}, {@code on}, {@code
 * followUpBy}, {@code followUpOn}, {@code early}; {@code protectionSeen}.
 */
public final class TransferRoutes implements Routes {
    private static final String PART = "overforing";
    private static final String HOME = "/person/{case}/overforing";
    private static final int WEEKS_OF_OVERLAP = 4;

    @Override
    public void addTo(Site site) {
        site.personMenu(PART, "web.transfer.menu", 78);
        site.get(HOME, TransferRoutes::page);
        for (TransferAct act : TransferAct.values()) {
            site.get(HOME + "/" + act.path(), visit -> form(visit, act));
            site.post(HOME + "/" + act.path(), visit -> send(visit, act));
        }
        site.post(HOME + "/{copy}/ta-over", TransferRoutes::accept);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/transfer/texts");
    }

    @Override
    public List<Panel> panels(Visit visit) {
        List<String> lines = visit.use(ReadingTransfers.class)
                .about(visit.actor(), visit.caseId())
                .map(here -> new TransferWords(visit, here).summary())
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of()
                : List.of(new Panel(
                        78,
                        Sentence.of("web.transfer.title"),
                        lines,
                        Sentence.of("web.transfer.none"),
                        PART,
                        Sentence.of("web.transfer.panel.more")));
    }

    private static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/" + PART;
    }

    private static ReadingTransfers.Here here(Visit visit) {
        return visit.use(ReadingTransfers.class)
                .about(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static Reply page(Visit visit) {
        ReadingTransfers.Here here = here(visit);
        Optional<Sentence> obstacle =
                TransferRule.whyNot(visit.actor(), Optional.of(file(visit))).map(CannotTransfer::sentence);
        return visit.show("joint/transfer/transfers.jte", new TransferWords(visit, here).page(obstacle));
    }

    private static Reply form(Visit visit, TransferAct act) {
        Form form = visit.form();
        visit.query("overforing").ifPresent(id -> form.prefill("transfer", id));
        visit.query("overlamning").ifPresent(id -> form.prefill("handover", id));
        if (act == TransferAct.PLAN) {
            form.prefill("handsOver", visit.actor().name())
                    .prefill("from", visit.today().toString())
                    .prefill("until", visit.today().plusWeeks(WEEKS_OF_OVERLAP).toString());
        }
        form.prefill("on", visit.today().toString());
        if (act == TransferAct.END) {
            form.prefill("followUpBy", visit.actor().name())
                    .prefill("followUpOn", visit.today().plusMonths(1).toString());
        }
        return show(visit, act);
    }

    /** The transfer that the form is about; a page of an act on none that is there is no page. */
    private static Optional<TransferCourse> course(Visit visit, TransferAct act) {
        if (act == TransferAct.PLAN || act == TransferAct.REFUSE_HANDOVER) {
            return Optional.empty();
        }
        return Optional.of(here(visit).own().stream()
                .map(ReadingTransfers.Own::course)
                .filter(course -> course.id().toString().equals(visit.form().text("transfer")))
                .findFirst()
                .orElseThrow(PageFault::missing));
    }

    private static Reply show(Visit visit, TransferAct act) {
        Optional<TransferCourse> course = course(visit, act);
        Optional<Authority> other = authority(visit);
        boolean told = act == TransferAct.WITHDRAW || act == TransferAct.END || act == TransferAct.TAKE_BACK;
        boolean crosses = act == TransferAct.REFUSE_HANDOVER
                || told
                        && course.filter(one -> one.transfer().to() == TransferTo.OTHER_SIDE)
                                .isPresent();
        return visit.show(
                "joint/transfer/act.jte",
                new TransferPage.ActPage(
                        act,
                        act == TransferAct.REFUSE_HANDOVER
                                ? visit.form().text("handover")
                                : course.map(one -> one.id().toString()).orElse(""),
                        lead(visit, act, course),
                        receivers(visit, other),
                        crosses,
                        act == TransferAct.END
                                && course.filter(one ->
                                                one.transfer().overlap().to().isAfter(visit.today()))
                                        .isPresent(),
                        course.filter(one -> one.transfer().to().isOutside()).isPresent(),
                        file(visit).isProtected(),
                        other.map(Authority::name)));
    }

    private static List<String> lead(Visit visit, TransferAct act, Optional<TransferCourse> course) {
        String lead = visit.say("web.transfer.lead." + act.path());
        return course.map(one -> List.of(
                        visit.say(
                                "web.transfer.about",
                                one.transfer().receiver(),
                                visit.dates().text(one.transfer().overlap())),
                        lead))
                .orElse(List.of(lead));
    }

    private static List<Choice> receivers(Visit visit, Optional<Authority> other) {
        return Stream.of(TransferTo.values())
                .filter(to -> to != TransferTo.OTHER_SIDE || other.isPresent())
                .map(to -> Choice.of(
                        to.code(),
                        to == TransferTo.OTHER_SIDE
                                ? other.orElseThrow().name()
                                : visit.say("transfer.to." + to.code())))
                .toList();
    }

    /** The other authority of the case, once it is known which it is. */
    private static Optional<Authority> authority(Visit visit) {
        List<Authority> all = visit.use(PlanningTransfers.class).authorities(visit.actor(), visit.caseId());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Reply send(Visit visit, TransferAct act) {
        Form form = visit.form();
        TransferId transfer = new TransferId(form.id("transfer").orElse(Form.NO_ID));
        boolean seen = form.ticked("protectionSeen");
        KeepingTransfers keeping = visit.use(KeepingTransfers.class);
        Optional<Outcome<?, CannotTransfer>> outcome =
                switch (act) {
                    case PLAN -> plan(visit);
                    case ACKNOWLEDGE ->
                        Optional.of(keeping.handle(
                                visit.actor(), new AcknowledgeTransfer(visit.caseId(), transfer, form.text("words"))));
                    case REFUSE ->
                        Optional.of(keeping.handle(
                                visit.actor(), new RefuseTransfer(visit.caseId(), transfer, form.text("reason"))));
                    case WITHDRAW ->
                        Optional.of(keeping.handle(
                                visit.actor(),
                                new WithdrawTransfer(
                                        visit.caseId(), transfer, form.text("reason"), form.text("noHarm"), seen)));
                    case END -> end(visit, transfer);
                    case FOLLOW_UP ->
                        Optional.of(keeping.handle(
                                visit.actor(), new FollowUpTransfer(visit.caseId(), transfer, form.text("words"))));
                    case TAKE_BACK ->
                        form.requiredDate("on", Sentence.of("web.transfer.on.missing"))
                                .map(day -> keeping.handle(
                                        visit.actor(),
                                        new TakeBack(
                                                visit.caseId(),
                                                transfer,
                                                day,
                                                form.text("reason"),
                                                form.text("noHarm"),
                                                seen)));
                    case REFUSE_HANDOVER ->
                        Optional.of(visit.use(RefusingHandovers.class)
                                .handle(
                                        visit.actor(),
                                        new RefuseHandover(
                                                visit.caseId(),
                                                new DisclosureId(
                                                        form.id("handover").orElse(Form.NO_ID)),
                                                form.text("reason"),
                                                form.text("noHarm"),
                                                seen)));
                };
        return outcome.map(told -> told.match(
                        done -> visit.goTo(home(visit), Sentence.of("web.transfer.done." + act.path())), refusal -> {
                            form.refuse(
                                    refusal.field().equals("to") ? "receiverKind" : refusal.field(),
                                    refusal.sentence());
                            return show(visit, act);
                        }))
                .orElseGet(() -> show(visit, act));
    }

    private static Optional<Outcome<?, CannotTransfer>> plan(Visit visit) {
        Form form = visit.form();
        Optional<TransferTo> to = TransferTo.ofCode(form.text("receiverKind"));
        if (to.isEmpty()) {
            form.refuse("receiverKind", Sentence.of("web.transfer.to.missing"));
        }
        Optional<LocalDate> from = form.date("from");
        Optional<LocalDate> until = form.date("until");
        if (form.faulty()) {
            return Optional.empty();
        }
        Optional<AuthorityId> authority =
                to.get() == TransferTo.OTHER_SIDE ? authority(visit).map(Authority::id) : Optional.empty();
        return Optional.of(visit.use(PlanningTransfers.class)
                .handle(
                        visit.actor(),
                        new PlanTransfer(
                                visit.caseId(),
                                to.get(),
                                authority,
                                form.text("receiver"),
                                form.text("handsOver"),
                                form.text("takesOver"),
                                from,
                                until,
                                form.text("handed"),
                                form.text("why"),
                                form.text("how-consented"),
                                form.ticked("protectionSeen"))));
    }

    private static Optional<Outcome<?, CannotTransfer>> end(Visit visit, TransferId transfer) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.transfer.on.missing"));
        Optional<LocalDate> followUp = form.date("followUpOn");
        return form.faulty()
                ? Optional.empty()
                : Optional.of(visit.use(KeepingTransfers.class)
                        .handle(
                                visit.actor(),
                                new EndTransfer(
                                        visit.caseId(),
                                        transfer,
                                        on.orElseThrow(),
                                        form.text("followUpBy"),
                                        followUp,
                                        form.text("early"),
                                        form.text("noHarm"),
                                        form.ticked("protectionSeen"))));
    }

    private static Reply accept(Visit visit) {
        return visit.use(AcknowledgingCopies.class)
                .handle(visit.actor(), new AcknowledgeCopy(visit.caseId(), new DisclosureId(visit.pathId("copy"))))
                .match(done -> visit.goTo(home(visit), Sentence.of("web.transfer.done.ta-over")), refusal -> {
                    throw PageFault.missing();
                });
    }
}
