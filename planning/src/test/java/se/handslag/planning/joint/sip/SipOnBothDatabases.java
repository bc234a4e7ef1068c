package se.handslag.planning.joint.sip;

import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavedSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;

/** Coordinated individual plans at every step, for tests that are about one of them. */
abstract class SipOnBothDatabases extends PlanningOnBothDatabases {
    static final LocalDateTime MEETING = TODAY.plusDays(7).atTime(13, 0);
    static final Invitee EMPLOYMENT = Invitee.outside(
            ReceiverKind.OTHER_AUTHORITY, "Arbetsförmedlingen", SipChannel.LETTER, "Kim sa ja på mötet i går");

    static RecordSipNeed need(CaseId kim) {
        return new RecordSipNeed(
                kim, TODAY, Optional.of(SipInitiator.PERSON), "Att slippa berätta allt igen", "Vem gör vad i vår?");
    }

    /** A need in Uppsala, and nothing more. */
    static SipCourse needed(CaseId kim) {
        done(world().use(SARA, RecordingSipNeeds.class).handle(SARA, need(kim)));
        return course(SARA, kim);
    }

    /** The region and the employment service are called, on the person's consent. */
    static SipCourse called(CaseId kim) {
        consent(SARA, kim, PlanningItems.SIP);
        needed(kim);
        done(invite(SARA, kim, Invitee.authority(REGION.id()), EMPLOYMENT));
        return course(SARA, kim);
    }

    /** All that the law asks for has been written. */
    static SipVersion written(CaseId kim) {
        SipCourse course = called(kim);
        world().clock().set(MEETING.toLocalDate());
        return done(save(SARA, course, Revision.UNSAVED, whole())).version();
    }

    /** Locked, with a copy to everyone who was called. */
    static SipLock locked(CaseId kim) {
        return done(lock(kim, written(kim).revision()));
    }

    static Outcome<SipLock, CannotSip> lock(CaseId kim, Revision seen) {
        SipCourse course = course(SARA, kim);
        Set<UUID> everyone =
                course.invitations().stream().map(SipInvitation::id).collect(Collectors.toSet());
        return world().use(SARA, LockingSips.class).handle(SARA, new LockSip(kim, course.id(), seen, everyone, false));
    }

    static SipContent whole() {
        LocalDate today = world().clock().today();
        return new SipContent(
                "Att slippa berätta allt igen",
                "Vem gör vad i vår?",
                "Bor hos sin mamma",
                "Komma ut tre dagar i veckan",
                "En egen lägenhet",
                List.of(
                        row("Sömn", "Samtal om dygnsrytm", SipParty.REGION, "Nils Ek", "varannan vecka"),
                        row("Pengar", "Hjälp att söka ersättning", SipParty.MUNICIPALITY, "Sara Lind", "i mars"),
                        row("Arbete", "Praktik", SipParty.OTHER, "Arbetsförmedlingen", "från maj"),
                        row("Ut", "Går ut med soporna", SipParty.PERSON, "Kim", "varje dag")),
                "Kim, Sara Lind, Nils Ek",
                "Finns, hos Nils",
                Optional.of(SipParty.MUNICIPALITY),
                "Sara Lind, Uppsala kommun",
                Optional.of(today),
                Optional.of(today.plusMonths(3)),
                "Sara Lind");
    }

    static SipRow row(String need, String intervention, SipParty answers, String whom, String when) {
        return new SipRow(SipRowId.next(world().clock()), need, intervention, Optional.of(answers), whom, when);
    }

    static Outcome<SavedSip, CannotSip> save(Actor actor, SipCourse course, Revision seen, SipContent content) {
        return world().use(actor, SavingSips.class)
                .handle(actor, SaveSip.of(course.need().caseId(), course.id(), seen, content));
    }

    static Outcome<List<SipInvitation>, CannotSip> invite(Actor actor, CaseId kim, Invitee... invitees) {
        return world().use(actor, InvitingToSips.class)
                .handle(
                        actor,
                        new InviteToSip(
                                kim,
                                course(actor, kim).id(),
                                Optional.of(MEETING),
                                "Vårdcentralen, rum 4",
                                "",
                                List.of(invitees),
                                false));
    }

    static ReadingSips.SipsHere here(Actor actor, CaseId kim) {
        return world().use(actor, ReadingSips.class).read(actor, kim);
    }

    /** The plan begun last. */
    static SipCourse course(Actor actor, CaseId kim) {
        return here(actor, kim).own().get(0);
    }

    static SipContent with(SipContent content, SipField.Part part, String text) {
        return with(content, SipField.of(part), text);
    }

    static SipContent with(SipContent content, SipField field, String text) {
        var fields = new java.util.LinkedHashMap<>(SipFields.of(content));
        fields.put(field, new se.handslag.planning.joint.merge.FieldValue(text, ""));
        return SipFields.content(fields);
    }

    static SipContent without(SipContent content, SipField.Part part) {
        var fields = new java.util.LinkedHashMap<>(SipFields.of(content));
        fields.remove(SipField.of(part));
        return SipFields.content(fields);
    }

    static void setDay(LocalDate day) {
        world().clock().set(day);
    }
}
