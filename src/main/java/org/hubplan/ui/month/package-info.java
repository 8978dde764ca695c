/// From one month's files to the next: why BWT and strength are what they are, where establishment, postings and adverts
/// don't agree, and strength as others publish it.
///
/// `desk` makes it. It sees `kit`, `work` and the plan's model.
package org.hubplan.ui.month;
