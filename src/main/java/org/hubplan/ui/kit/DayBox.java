package org.hubplan.ui.kit;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// A day to be typed or picked, always shown as `1 Apr 2019`, whatever this computer's own way: 4/1/2019 is two days.
public final class DayBox extends DatePicker {
    public DayBox(LocalDate day) {
        super(day);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate shown) {
                return shown == null ? "" : TypedDay.words(shown);
            }

            /// What is no day leaves the day as it was.
            @Override
            public LocalDate fromString(String typed) {
                return TypedDay.read(typed).orElse(getValue());
            }
        });
    }

    /// The day as it stands in the field, typed a moment ago or not.
    public LocalDate day() {
        setValue(getConverter().fromString(getEditor().getText()));
        return getValue();
    }
}
