/// How posts found from existing ones fall to business groups: exact quotas, whole posts, a stated rule for
/// ties. Who asks decides which groups take part and by which weight.
///
/// `report`, `sample`, `cli` and `ui` call it. It sees `model` and `change`; it knows no JavaFX, no SQL, no
/// files and no clock.
package org.hubplan.money.apportion;
