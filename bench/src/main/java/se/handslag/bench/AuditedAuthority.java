package se.handslag.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformPart;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.records.UnitOfWork;

/** One authority by a clock that is set, whose log can be written in without any other work. */
@CompositionRoot(because = "it puts a platform together and opens the doors behind the verbs")
final class AuditedAuthority implements AutoCloseable {
    static final AuthorityId MUNICIPALITY = AuthorityId.municipality("0380");
    static final Actor HEAD = staff("maria", Mandate.HEAD_OF_SERVICE);
    static final Actor PLATFORM = Actor.platform(MUNICIPALITY);

    private final AtomicReference<Instant> now;
    private final Platform platform;

    AuditedAuthority(StoreSettings store, Instant begins) {
        now = new AtomicReference<>(begins);
        platform = Platform.builder()
                .authority(new Authority(MUNICIPALITY, "Uppsala kommun", "Omsorgsnämnden"), store)
                .parts(new Doors())
                .clock(new SetClock(now))
                .start();
    }

    static Actor staff(String id, Mandate mandate) {
        return new Actor(new StaffId(id), "Sara Lind", "Socionom", MUNICIPALITY, "Hikikomori Uppsala", Set.of(mandate));
    }

    <T> T use(Class<T> verb) {
        return platform.at(MUNICIPALITY).use(verb);
    }

    void at(Instant moment) {
        now.set(moment);
    }

    @Override
    public void close() {
        platform.close();
    }

    @CompositionRoot(because = "it opens what no page may reach")
    private static final class Doors implements PlatformPart {
        @Override
        public String name() {
            return "doors";
        }

        @Override
        public void moveInto(AuthorityHouse house) {
            house.offer(UnitOfWork.class, RecordSession.class, AccessLog.class);
        }
    }

    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> now;

        private SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return Dates.SWEDEN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
