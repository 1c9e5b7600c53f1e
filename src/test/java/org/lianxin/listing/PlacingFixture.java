package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.time.LocalDate;
import java.util.Set;

/** A placing on 2024-06-03 that lacks nothing, until something is taken from it. */
public final class PlacingFixture {

    public static final LocalDate ON = LocalDate.of(2024, 6, 3);

    private ListKind list = ListKind.BLACK;
    private ListingOrigin origin = ListingOrigin.AGENCY;
    private Set<String> fields = Set.of("安全生产");
    private String placerCity;
    private @Nullable LocalDate born;
    private @Nullable String category = "安全生产";
    private @Nullable PlacingGround ground =
            new PlacingGround(
                    "试罚〔2024〕1号", "999999", LocalDate.of(2024, 4, 1), null, "安全生产法（试点引用）");
    private @Nullable PriorNotice notice =
            new PriorNotice(
                    LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 13), true, true, true, true);
    private @Nullable Interval publicised =
            Interval.closedOn(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 12));
    private LocalDate on = ON;

    private PlacingFixture(String city) {
        placerCity = city;
    }

    public static PlacingFixture in(String city) {
        PlacingFixture fixture = new PlacingFixture(city);
        return city.equals("ganzhou") ? fixture.list(ListKind.SERIOUS_DISHONESTY) : fixture;
    }

    public PlacingFixture list(ListKind kind) {
        list = kind;
        return this;
    }

    public PlacingFixture external() {
        origin = ListingOrigin.EXTERNAL;
        return this;
    }

    public PlacingFixture competentFor(String... acts) {
        fields = Set.of(acts);
        return this;
    }

    public PlacingFixture placerOf(String value) {
        placerCity = value;
        return this;
    }

    public PlacingFixture born(LocalDate day) {
        born = day;
        return this;
    }

    public PlacingFixture category(@Nullable String value) {
        category = value;
        return this;
    }

    public PlacingFixture ground(@Nullable PlacingGround value) {
        ground = value;
        return this;
    }

    public PlacingFixture notice(@Nullable PriorNotice value) {
        notice = value;
        return this;
    }

    public PlacingFixture publicised(@Nullable Interval value) {
        publicised = value;
        return this;
    }

    public PlacingFixture on(LocalDate day) {
        on = day;
        return this;
    }

    public Placing build() {
        return new Placing(
                list,
                origin,
                new Placer("999999", new City(placerCity), fields),
                born,
                category,
                ground,
                notice,
                publicised,
                on);
    }
}
