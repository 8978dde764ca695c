package org.hubplan.ui.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.Note;
import org.hubplan.change.Remarks;
import org.hubplan.model.HubCode;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.board.tile.TileViewModel;

/// Shares the notes of the option worked on among the tiles they are about.
final class NotesOnBoard {
    private Remarks remarks = Remarks.NONE;
    private int option = -1;
    private List<TileViewModel> tiles = List.of();

    /// Looks no further where no note was written, and option and tiles are the same.
    void show(OpenPlan now, Collection<TileViewModel> all) {
        if (now.remarks() == remarks && now.current() == option && tiles.equals(List.copyOf(all))) {
            return;
        }
        tiles = List.copyOf(all);
        remarks = now.remarks();
        option = now.current();
        Map<HubCode, List<Note>> byHub = now.notes(option).stream()
                .filter(note -> note.subject().hub().isPresent())
                .collect(Collectors.groupingBy(note -> note.subject().hub().orElseThrow()));
        tiles.forEach(tile -> tile.notesProperty().set(byHub.getOrDefault(tile.code(), List.of())));
    }
}
