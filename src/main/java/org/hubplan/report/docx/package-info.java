/// Papers as Word files, for those who edit them: real headings and tables, and every figure a content control that
/// knows which figure it is, so that a paper that comes back can be laid against the plan.
///
/// `DocxPaper` is the one door in; `FigureTag` and `Origin` are what a returned file is recognised by. The few XML parts
/// a Word file is made of are written here by hand (decision 6). Reading one back is `exchange`'s: a stranger's file.
package org.hubplan.report.docx;
