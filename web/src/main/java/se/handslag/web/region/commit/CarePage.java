package se.handslag.web.region.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.decisions.joint.commit.CareNews;
import se.handslag.decisions.region.commit.CareStanding;
import se.handslag.decisions.region.commit.CareStatement;
import se.handslag.decisions.region.commit.FixedCareContact;
import se.handslag.decisions.region.commit.ReadingCareCommitments.CareView;
import se.handslag.decisions.region.consult.ConsultationInquiry;
import se.handslag.web.shell.Visit;

/**
 * How it stands with the region's care, what can be done now and why the rest cannot.
 *
 * @param standing how it stands; empty while nothing is said
 * @param said everything said, newest first
 * @param told what the municipality knows
 * @param inquiries the municipality's questions before it decides, newest first
 * @param next what most likely comes next
 * @param others what else can be done now
 * @param closed what cannot be done now, and why
 */
public record CarePage(
        Optional<CareStanding> standing,
        List<Said> said,
        Told told,
        List<ConsultationInquiry> inquiries,
        Optional<Link> next,
        List<Link> others,
        List<Closed> closed) {
    /**
     * One thing that was said.
     *
     * @param title what it was
     * @param at when, as it is read
     * @param iso when, as ISO 8601
     * @param who by whom
     * @param tag one more word, or empty
     * @param text in the words of the one who said it; may be empty
     */
    public record Said(String title, String at, String iso, String who, String tag, String text) {}

    /**
     * What the municipality knows.
     *
     * @param kind how the tag looks
     * @param status what the tag says
     * @param what what the copy that it got last says; empty if it has got none
     * @param how when and on which ground; empty if it has got none
     */
    public record Told(String kind, String status, String what, String how) {}

    /** An act that can be done now, and where. */
    public record Link(String label, String href) {}

    /** An act that cannot be done now, and why. */
    public record Closed(String label, String why) {}

    static CarePage of(Visit visit, CareView view, List<ConsultationInquiry> inquiries) {
        Optional<CareAct> next = next(visit, view);
        List<Link> others = new ArrayList<>();
        List<Closed> closed = new ArrayList<>();
        for (CareAct act : CareAct.values()) {
            act.whyNot(view.matter(), visit.actor())
                    .ifPresentOrElse(
                            why -> closed.add(new Closed(act.label(visit), visit.say(why.sentence()))),
                            () -> others.add(link(visit, act)));
        }
        next.map(act -> link(visit, act)).ifPresent(others::remove);
        return new CarePage(
                view.matter().standing(),
                said(visit, view),
                told(visit, view),
                inquiries,
                next.map(act -> link(visit, act)),
                others,
                closed);
    }

    static List<Said> said(Visit visit, CareView view) {
        List<Said> said = new ArrayList<>();
        for (CareStatement statement : view.matter().statements()) {
            said.add(0, said(visit, statement));
        }
        return said;
    }

    private static Said said(Visit visit, CareStatement statement) {
        return statement.match(
                accepted -> said(
                        visit,
                        statement,
                        visit.say("web.care.said.accepted", accepted.from()),
                        accepted.contact().map(CarePage::inWords).orElse(""),
                        accepted.undertakes()),
                refused -> said(
                        visit,
                        statement,
                        visit.say("web.care.said.refused"),
                        visit.say("care.refusal." + refused.reason().code()),
                        refused.words()),
                changed -> said(visit, statement, visit.say("web.care.said.contact"), inWords(changed.contact()), ""),
                ended -> said(visit, statement, visit.say("web.care.said.ended", ended.on()), "", ended.reason()));
    }

    private static Said said(Visit visit, CareStatement statement, String title, String tag, String text) {
        return new Said(
                title,
                visit.moment(statement.by().at()),
                statement.by().at().toString(),
                statement.by().name() + ", " + statement.by().title(),
                tag,
                text);
    }

    static String inWords(FixedCareContact contact) {
        return contact.name() + ", " + contact.title();
    }

    private static Told told(Visit visit, CareView view) {
        Optional<Disclosure> last = view.handedOver().stream().findFirst();
        if (last.isEmpty()) {
            return new Told("warn", visit.say("web.care.told.nothing"), "", "");
        }
        String how = visit.say(
                "web.care.told.how",
                last.get().by().at(),
                last.get().by().name(),
                visit.say("ground." + last.get().ground().code()));
        String what = CareNews.from(last.get().item())
                .map(news -> inWords(visit, news))
                .orElse("");
        return view.isTold()
                ? new Told("ok", visit.say("web.care.told.all"), what, how)
                : new Told("warn", visit.say("web.care.told.old"), what, how);
    }

    private static String inWords(Visit visit, CareNews news) {
        return news.contact()
                .map(contact -> visit.say("web.care.news.with", news.since(), contact.name(), contact.title()))
                .orElseGet(() -> visit.say("web.care.news." + news.outcome().code(), news.since()));
    }

    /** What is missing comes before what could be changed; where nothing is missing, nothing is urged. */
    private static Optional<CareAct> next(Visit visit, CareView view) {
        Optional<CareAct> next;
        if (view.matter().standing().isEmpty()) {
            next = Optional.of(CareAct.ACCEPT);
        } else if (!view.isTold()) {
            next = Optional.of(CareAct.TELL);
        } else {
            next = view.matter()
                    .standing()
                    .filter(standing ->
                            standing.isCommitted() && standing.contact().isEmpty())
                    .map(standing -> CareAct.CONTACT);
        }
        return next.filter(act -> act.whyNot(view.matter(), visit.actor()).isEmpty());
    }

    private static Link link(Visit visit, CareAct act) {
        return new Link(act.label(visit), CareRoutes.path(visit, act.page()));
    }
}
