/**
 * Commands that run code, touch files or redefine things, and those that are
 * their building blocks. Nothing outside `commands` is accepted; this list
 * only lets the message say that it is danger and not a gap in our table.
 */
export const forbiddenCommands: ReadonlySet<string> = new Set(
  `
input include InputIfFileExists IfFileExists subfile import openin openout
read readline closein closeout write immediate newread newwrite write18
ShellEscape special directlua latelua luaexec luadirect luafunction
includegraphics includepdf graphicspath href url hyperref hyperlink hypertarget
usepackage RequirePackage documentclass LoadClass PassOptionsToPackage
def edef gdef xdef let futurelet global long outer protected csname endcsname
newcommand renewcommand providecommand DeclareRobustCommand newenvironment
renewenvironment DeclareMathOperator NewDocumentCommand RenewDocumentCommand
expandafter noexpand unexpanded detokenize scantokens romannumeral meaning the
string number jobname catcode mathcode delcode lccode uccode sfcode mathchar
mathchardef char chardef font fontname csstring begincsname makeatletter
makeatother begingroup endgroup bgroup egroup aftergroup afterassignment
everymath everydisplay everypar everyhbox everyvbox everyjob everycr everyeof
loop repeat if ifx ifnum ifdim ifcase ifcat iftrue iffalse ifmmode ifhmode
ifvmode ifdefined ifcsname else or fi newif count dimen skip muskip toks
newcount newdimen newskip newtoks advance multiply divide numexpr dimexpr
setcounter addtocounter newcounter setlength addtolength newlength
uppercase lowercase output shipout halign valign noalign omit span crcr cr
hbox vbox vtop vcenter hrule vrule kern mkern hskip vskip raise lower
par bye stop dump batchmode nonstopmode scrollmode errorstopmode
message errmessage typeout typein show showthe showbox tracingall
AtBeginDocument AtEndDocument AtEndOfPackage ExplSyntaxOn ExplSyntaxOff
verb verbatiminput lstinputlisting lstinline inputminted bibliography
addbibresource label ref pageref cite tableofcontents makeindex index
pdfliteral pdfobj pdffiledump pdffilesize pdfmdfivesum pdfcatalog pdfinfo
pdfstrcmp pdfximage pdfunescapehex strcmp filedump primitive relax
`
    .trim()
    .split(/\s+/),
)
