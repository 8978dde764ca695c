/// The filling of posts over time: whom the posting panel moves, when, and what that does to the figures.
///
/// `report`, `session` and the rooms on top call it. It sees the checked plan and the rooms beneath, and proposes changes it never makes itself.
package org.hubplan.posting;
