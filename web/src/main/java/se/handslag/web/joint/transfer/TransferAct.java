package se.handslag.web.joint.transfer;

import java.util.ArrayList;
import java.util.List;
import se.handslag.planning.joint.transfer.ReadingTransfers;
import se.handslag.planning.joint.transfer.TransferState;
import se.handslag.planning.joint.transfer.TransferTo;

/** Something that can be done about a transfer, each on a page of its own. The texts are {@code web.transfer.act.<path>} and so on. */
public enum TransferAct {
    PLAN("ny"),
    ACKNOWLEDGE("kvittera"),
    REFUSE("avboj"),
    WITHDRAW("aterkalla"),
    END("avsluta"),
    FOLLOW_UP("folj-upp"),
    TAKE_BACK("aterta"),
    REFUSE_HANDOVER("avboj-overlamning");

    private final String path;

    TransferAct(String path) {
        this.path = path;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** What can be done about this transfer now, the next one first. */
    static List<TransferAct> now(ReadingTransfers.Own own) {
        List<TransferAct> acts = new ArrayList<>();
        boolean answersHere = own.course().transfer().to() != TransferTo.OTHER_SIDE;
        switch (own.state()) {
            case WAITS -> {
                if (answersHere) {
                    acts.add(ACKNOWLEDGE);
                    acts.add(REFUSE);
                }
                acts.add(WITHDRAW);
            }
            case OVERLAP -> {
                acts.add(END);
                if (answersHere) {
                    acts.add(REFUSE);
                }
                acts.add(WITHDRAW);
            }
            case READY, OVER -> {
                if (own.course().followUpDue().isPresent()) {
                    acts.add(FOLLOW_UP);
                }
                if (own.state() == TransferState.READY) {
                    acts.add(TAKE_BACK);
                }
            }
            case REFUSED, WITHDRAWN, TAKEN_BACK -> {
                // A new one is planned instead.
            }
        }
        return acts;
    }
}
