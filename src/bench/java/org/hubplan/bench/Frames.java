package org.hubplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/// Times a window's frames: from one pulse to the next, with as many pulses as it manages. A frame is what the
/// mouse or wheel set off, style, layout and painting.
final class Frames extends AnimationTimer {
    private static final int WARM = 600;
    private static final int MEASURED = 1_200;

    private final IntConsumer step;
    private final Runnable done;
    private final List<Long> nanos = new ArrayList<>();
    private long before;
    private int frame;

    /// @param step what the planner does in the frame of that number
    /// @param done called after the last frame
    Frames(IntConsumer step, Runnable done) {
        this.step = step;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        if (frame > WARM) {
            nanos.add(time - before);
        }
        before = time;
        if (nanos.size() == MEASURED) {
            stop();
            done.run();
        } else {
            step.accept(frame++);
        }
    }

    /// In nanoseconds, shortest first.
    List<Long> sorted() {
        return nanos.stream().sorted().toList();
    }
}
