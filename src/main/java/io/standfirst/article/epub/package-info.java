/** Books: the chapters of an EPUB by its spine. */
@NullMarked
package io.standfirst.article.epub;

import org.jspecify.annotations.NullMarked;
