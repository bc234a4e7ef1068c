package se.handslag.web.joint.caseload;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.planning.joint.coordinate.GiveCase;
import se.handslag.planning.joint.coordinate.GivingCases;
import se.handslag.planning.joint.coordinate.Holder;
import se.handslag.planning.joint.coordinate.ReadingTeam;
import se.handslag.planning.joint.coordinate.ReadingTeam.CaseToGive;
import se.handslag.planning.joint.coordinate.ReadingTeam.Coordinators;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Giving a case to a coordinator, alone or together with whoever has it; and who they are, beside the person. */
public final class GiveRoutes implements Routes {
    static final String PATH = "/team/arende/{case}";
    private static final int ORDER = 3;

    @Override
    public void addTo(Site site) {
        site.get(PATH, GiveRoutes::show);
        site.post(PATH, GiveRoutes::give);
        site.post(PATH + "/sluta", GiveRoutes::stop);
    }

    private static CaseToGive read(Visit visit) {
        return visit.use(ReadingTeam.class)
                .toGive(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static Reply show(Visit visit) {
        return show(visit, read(visit));
    }

    private static Reply show(Visit visit, CaseToGive one) {
        visit.form().prefill("how", "alone");
        return visit.show(
                "joint/caseload/give.jte",
                new GivePage(
                        visit.caseId().toString(),
                        one.shown()
                                .map(file -> CaseNumber.nameInLists(visit, file))
                                .orElseGet(() -> visit.say("web.protected.in-lists", CaseNumber.end(visit.caseId()))),
                        one.isProtected(),
                        one.ours().orElse(""),
                        one.theirs().orElse(""),
                        one.sharing().stream()
                                .map(sharer ->
                                        new GivePage.Sharer(sharer.staff().value(), sharer.shown()))
                                .toList(),
                        staff(visit, one),
                        one.most(),
                        visit.owner() == Owner.REGION && one.shown().isPresent()
                                ? "/person/" + visit.caseId() + "/atagande"
                                : ""));
    }

    private static List<Choice> staff(Visit visit, CaseToGive one) {
        return one.staff().stream()
                .filter(holder -> !holder.staff().equals(visit.actor().staff()))
                .map(holder -> new Choice(holder.staff().value(), holder.shown(), load(visit, holder, one.most())))
                .toList();
    }

    /** How many they have, and that they are away. */
    private static String load(Visit visit, Holder holder, int most) {
        int persons = holder.loads().stream().mapToInt(Holder.Load::persons).sum();
        String words =
                most > 0 ? visit.say("web.caseload.of", persons, most) : visit.say("web.caseload.persons", persons);
        return holder.absences().stream()
                .filter(absence -> absence.isOn(visit.today()))
                .findFirst()
                .map(absence -> words + ". " + visit.say("web.caseload.away.until", absence.to()))
                .orElse(words);
    }

    private static Reply give(Visit visit) {
        Form form = visit.form();
        // Asked first, so that whoever may not give it learns no more than that there is nothing here.
        CaseToGive one = read(visit);
        Chosen to = Chosen.of(form, "staff", staff(visit, one));
        boolean together = form.has("how", "together");
        return visit.use(GivingCases.class)
                .handle(
                        visit.actor(),
                        new GiveCase(visit.caseId(), to.staff(), to.shown(), together, form.text("reason")))
                .match(
                        given -> visit.goTo(
                                TeamRoutes.PATH,
                                Sentence.of(together ? "web.caseload.gave.together" : "web.caseload.gave", to.shown())),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit, one);
                        });
    }

    private static Reply stop(Visit visit) {
        read(visit);
        StaffId staff;
        try {
            staff = new StaffId(visit.form().text("staff"));
        } catch (IllegalArgumentException e) {
            // A form that was not ours.
            throw PageFault.missing();
        }
        return visit.use(GivingCases.class)
                .stopSharing(visit.actor(), visit.caseId(), staff)
                .match(
                        done -> visit.goTo("/team/arende/" + visit.caseId(), Sentence.of("web.caseload.stopped")),
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }

    /** Who holds the case together: here, together with whom, and at the other authority; and where the region names the fixed care contact. */
    @Override
    public List<Panel> panels(Visit visit) {
        Optional<Coordinators> who = visit.use(ReadingTeam.class).of(visit.actor(), visit.caseId());
        boolean isRegion = visit.owner() == Owner.REGION;
        return who
                .filter(all -> isRegion || !all.sharing().isEmpty())
                .map(all -> new Panel(
                        ORDER,
                        Sentence.of("web.caseload.panel"),
                        lines(visit, all),
                        Sentence.of("web.caseload.panel.nobody"),
                        isRegion ? "atagande" : "natverk",
                        Sentence.of(isRegion ? "web.caseload.panel.care" : "web.caseload.panel.network")))
                .stream()
                .toList();
    }

    private static List<String> lines(Visit visit, Coordinators all) {
        return all
                .ours()
                .map(ours -> all.sharing().isEmpty()
                        ? visit.say("web.caseload.panel.alone", ours)
                        : visit.say("web.caseload.panel.together", ours, String.join(", ", all.sharing())))
                .stream()
                .toList();
    }
}
