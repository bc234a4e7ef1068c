package se.handslag.planning;

import com.google.inject.AbstractModule;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.AuthorityHouse;
import se.handslag.core.platform.PlatformPart;
import se.handslag.decisions.DecisionsPart;
import se.handslag.planning.instrument.Instruments;
import se.handslag.planning.joint.agreement.tell.AgreementRoads;
import se.handslag.planning.joint.agreement.tell.AgreementRoom;
import se.handslag.planning.joint.board.BoardRoom;
import se.handslag.planning.joint.contact.ContactRoom;
import se.handslag.planning.joint.coordinate.CoordinationRoom;
import se.handslag.planning.joint.crisis.CrisisRoom;
import se.handslag.planning.joint.inform.InformationRoom;
import se.handslag.planning.joint.inform.catalogue.CatalogueRoads;
import se.handslag.planning.joint.instrument.InstrumentRoom;
import se.handslag.planning.joint.mapping.MappingRoom;
import se.handslag.planning.joint.network.NetworkRoom;
import se.handslag.planning.joint.plan.PlanRoom;
import se.handslag.planning.joint.relative.RelativeRoom;
import se.handslag.planning.joint.sip.SipRoom;
import se.handslag.planning.joint.stay.DischargeAgreements;
import se.handslag.planning.joint.transfer.TransferRoom;
import se.handslag.planning.municipality.MunicipalRooms;
import se.handslag.planning.region.RegionalRooms;

/** Plans of each authority, goals and their follow-up, information given, and how the support ends. */
@CompositionRoot(because = "it brings the municipality's verbs to municipalities and the region's to regions")
public final class PlanningPart implements PlatformPart {
    private final CatalogueRoads roads = new CatalogueRoads();
    private final AgreementRoads parties = new AgreementRoads();
    private final Instruments instruments = Instruments.published();
    private final DischargeAgreements agreements;

    /** Nothing is agreed on when a municipality pays for someone who is ready to leave hospital; the act's days hold. */
    public PlanningPart() {
        this(DischargeAgreements.NONE);
    }

    /** @param agreements what municipalities and the region have agreed on instead of the act's days */
    public PlanningPart(DischargeAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "planning";
    }

    @Override
    public Set<Class<? extends PlatformPart>> needs() {
        return Set.of(DecisionsPart.class);
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "se/handslag/planning/export/texts",
                "se/handslag/planning/joint/agreement/texts",
                "se/handslag/planning/joint/board/texts",
                "se/handslag/planning/joint/calendar/texts",
                "se/handslag/planning/joint/contact/texts",
                "se/handslag/planning/joint/coordinate/texts",
                "se/handslag/planning/joint/crisis/texts",
                "se/handslag/planning/joint/draft/texts",
                "se/handslag/planning/joint/inform/texts",
                "se/handslag/planning/joint/instrument/texts",
                "se/handslag/planning/joint/mapping/texts",
                "se/handslag/planning/joint/network/texts",
                "se/handslag/planning/joint/relative/texts",
                "se/handslag/planning/joint/sip/texts",
                "se/handslag/planning/joint/stay/texts",
                "se/handslag/planning/joint/transfer/texts",
                "se/handslag/planning/municipality/observe/texts",
                "se/handslag/planning/region/rehabilitation/texts",
                "se/handslag/planning/texts");
    }

    @Override
    public void moveInto(AuthorityHouse house) {
        InformationRoom.moveInto(house, roads);
        TransferRoom.moveInto(house);
        house.install(new AgreedModule(agreements));
        PlanRoom.moveInto(house);
        ContactRoom.moveInto(house);
        MappingRoom.moveInto(house);
        InstrumentRoom.moveInto(house, instruments);
        CrisisRoom.moveInto(house);
        NetworkRoom.moveInto(house);
        BoardRoom.moveInto(house);
        CoordinationRoom.moveInto(house);
        RelativeRoom.moveInto(house);
        AgreementRoom.moveInto(house, parties);
        SipRoom.moveInto(house);
        if (house.authority().kind() == AuthorityKind.MUNICIPALITY) {
            MunicipalRooms.moveInto(house);
        } else {
            RegionalRooms.moveInto(house);
        }
    }

    /** What is agreed in the county, the same at every authority. */
    private static final class AgreedModule extends AbstractModule {
        private final DischargeAgreements agreements;

        AgreedModule(DischargeAgreements agreements) {
            this.agreements = agreements;
        }

        @Override
        protected void configure() {
            bind(DischargeAgreements.class).toInstance(agreements);
        }
    }
}
