/** Word, OpenDocument and RTF files, by way of Tika. */
@NullMarked
package io.standfirst.article.office;

import org.jspecify.annotations.NullMarked;
