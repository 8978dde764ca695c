package org.hubplan.ui.shell;

/// What the top bar shows in a window of some width: all of it in one row where there is room, the search as an icon
/// where there isn't, then names cut short, and two rows before a name is cut beyond telling.
///
/// @param rows 1 or 2
/// @param isSearchWhole whether the search shows its words
/// @param plan how wide the plan's button is, in pixels
/// @param option how wide the option's is
record TopBarFit(int rows, boolean isSearchWhole, double plan, double option) {
    /// What the parts would like, in pixels, gaps between them counted in.
    ///
    /// @param search with its words
    /// @param icon the search without them
    /// @param others in the first row of two: the marking
    /// @param second in the second row of two, without the search: whose posts, checks, undo and redo
    /// @param least what a name needs to be told by
    record Wish(double plan, double option, double search, double icon, double others, double second, double least) {}

    static TopBarFit of(Wish wish, double room) {
        double rest = room - wish.others() - wish.second();
        if (wish.plan() + wish.option() + wish.search() <= rest) {
            return new TopBarFit(1, true, wish.plan(), wish.option());
        }
        double names = rest - wish.icon();
        boolean isOneRow = names >= Math.min(wish.plan(), wish.least()) + Math.min(wish.option(), wish.least());
        boolean isSearchWhole = !isOneRow && wish.second() + wish.search() <= room;
        double plan = share(wish.plan(), wish.option(), isOneRow ? names : room - wish.others());
        double option = share(wish.option(), wish.plan(), isOneRow ? names : room - wish.others());
        return new TopBarFit(isOneRow ? 1 : 2, isSearchWhole, plan, option);
    }

    /// The longer of two names gives way first, until they are alike.
    private static double share(double one, double other, double room) {
        if (one + other <= room) {
            return one;
        }
        double half = Math.max(0, room / 2);
        return one <= half ? one : Math.min(one, Math.max(half, room - other));
    }
}
