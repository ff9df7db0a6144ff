/**
 * PDF: lines put into reading order, running heads taken out, paragraphs mended.
 *
 * <p>{@link io.standfirst.article.pdf.PdfGuard} looks at a file before the parser does.
 */
@NullMarked
package io.standfirst.article.pdf;

import org.jspecify.annotations.NullMarked;
