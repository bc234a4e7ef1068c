package se.handslag.reporting.national;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The regions by their code (länskod), which is also how the code of every municipality in them begins; Statistics Sweden. */
public enum RegionCode {
    STOCKHOLM("01", "Stockholm"),
    UPPSALA("03", "Uppsala"),
    SORMLAND("04", "Sörmland"),
    OSTERGOTLAND("05", "Östergötland"),
    JONKOPING("06", "Jönköping"),
    KRONOBERG("07", "Kronoberg"),
    KALMAR("08", "Kalmar"),
    GOTLAND("09", "Gotland"),
    BLEKINGE("10", "Blekinge"),
    SKANE("12", "Skåne"),
    HALLAND("13", "Halland"),
    VASTRA_GOTALAND("14", "Västra Götaland"),
    VARMLAND("17", "Värmland"),
    OREBRO("18", "Örebro"),
    VASTMANLAND("19", "Västmanland"),
    DALARNA("20", "Dalarna"),
    GAVLEBORG("21", "Gävleborg"),
    VASTERNORRLAND("22", "Västernorrland"),
    JAMTLAND_HARJEDALEN("23", "Jämtland Härjedalen"),
    VASTERBOTTEN("24", "Västerbotten"),
    NORRBOTTEN("25", "Norrbotten");

    private static final Map<String, RegionCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(RegionCode::code, Function.identity()));

    private final String code;
    private final String inWords;

    RegionCode(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    /** Two digits; never changes. */
    public String code() {
        return code;
    }

    /** The name as the directory of services writes it; the same in every language. */
    public String inWords() {
        return inWords;
    }

    /** The region with this code, if there is one. */
    public static Optional<RegionCode> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The region that a municipality lies in, by the municipality's four digits. */
    public static Optional<RegionCode> ofMunicipality(String code) {
        return code.length() == 4 ? find(code.substring(0, 2)) : Optional.empty();
    }
}
