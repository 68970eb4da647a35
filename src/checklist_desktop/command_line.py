"""What each command does: the same services as the window, and an answer in lines or in JSON."""

from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from checklist_desktop.command_line_check import verify_library
from checklist_desktop.command_line_meetings import meeting_record, meeting_sheets
from checklist_desktop.command_line_proof import open_report, verify
from checklist_desktop.command_line_signing import sign_report
from checklist_desktop.command_line_told import DATA_SAYS_NO, WRONG_USE, Told, unstopped, unwatched
from checklist_desktop.domain.changes.of_dossiers import CreateDossier
from checklist_desktop.domain.errors import (
    DossierHasNoRound,
    FileMissing,
    FormatUnknown,
    KeyNotNamed,
    OpOrdeError,
    PasswordNeeded,
    UnknownRound,
)
from checklist_desktop.domain.round_content import DataPlace
from checklist_desktop.insight.open_points import open_points
from checklist_desktop.insight.progress import questions_of, round_progress
from checklist_desktop.insight.report_parts import Parts, Scope
from checklist_desktop.services.checklists import read_checklist_file, standard_checklist
from checklist_desktop.services.example import open_example
from checklist_desktop.services.exchange import answers_bytes, export_answers, import_answers
from checklist_desktop.services.exporting.preparing import ExportRequest, prepare
from checklist_desktop.services.exporting.writing import check_showable, told, write
from checklist_desktop.services.library import Library
from checklist_desktop.services.municipalities import municipality_called
from checklist_desktop.services.safekeeping.backups import BackupReason, Backups, back_up_now
from checklist_desktop.services.sign_off import grouped, sign_off
from checklist_desktop.system.paths import data_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from checklist_desktop.command_line_options import Wish
    from checklist_desktop.domain.canonical import JsonValue
    from checklist_desktop.domain.dossier import Round
    from checklist_desktop.services.session import Session
    from checklist_desktop.system.texts import Texts

PASSWORD_VARIABLE = "OP_ORDE_PASSWORD"


def carry_out(wish: Wish, texts: Texts) -> int:
    """Do what was asked and tell it; gives back the exit code."""
    assert wish.command is not None
    as_json = "json" in wish.flags
    try:
        told = HANDLERS[wish.command.key](wish, texts)
    except OpOrdeError as error:
        _tell_error(error, texts, as_json=as_json)
        return WRONG_USE if isinstance(error, FormatUnknown | KeyNotNamed) else DATA_SAYS_NO
    print(_as_json(told.plain) if as_json else "\n".join(told.lines))
    return told.code


def _as_json(plain: JsonValue) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _tell_error(error: OpOrdeError, texts: Texts, *, as_json: bool) -> None:
    message, *details = texts.explain(error)
    if as_json:
        print(_as_json({"error": error.key, "message": message, "details": list(details)}), file=sys.stderr)
        return
    for line in (message, *(f"  {detail}" for detail in details)):
        print(line, file=sys.stderr)


def _new(wish: Wish, texts: Texts) -> Told:
    checklist = (
        read_checklist_file(Path(wish.value("checklist")))
        if wish.value("checklist")
        else standard_checklist()
    )
    core_only = "core_only" in wish.flags
    with closing(_library(wish, texts, may_be_new=True)) as library:
        dossier_id = library.create(
            _description(wish.value("municipality")), wish.value("round"), checklist, core_only=core_only
        )
        session = library.open(dossier_id)
        count = len(questions_of(session.dossier.rounds[0], checklist))
    name, label = wish.value("municipality"), wish.value("round")
    made = texts("command_line.told.new", name=name, label=label, count=count)
    return Told((made, dossier_id), {"dossier": dossier_id, "name": name, "round": label, "questions": count})


def _description(name: str) -> CreateDossier:
    known = municipality_called(name)
    return CreateDossier(name, municipality_code=known.code if known else "")


def _list(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        rows = library.dossiers()
    lines = tuple(f"{row.id}  {row.name}  ({', '.join(row.round_labels)})" for row in rows)
    plain: list[JsonValue] = [
        {"dossier": row.id, "name": row.name, "kind": row.kind, "rounds": list(row.round_labels)}
        for row in rows
    ]
    return Told(lines or (texts("command_line.told.no_dossiers"),), {"dossiers": plain})


def _show(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        session, round_ = _opened(library, wish)
        checklist = session.checklist(round_.id)
        dossier = session.dossier
    progress = round_progress(round_, checklist)
    state = texts(
        "command_line.told.signed" if round_.is_signed else "command_line.told.concept",
        version=len(round_.signed_versions),
    )
    lines = [
        f"{dossier.name} ({dossier.id})",
        texts("command_line.told.round", label=round_.label, state=state),
    ]
    themes: list[JsonValue] = []
    for theme in progress.themes:
        discussed, in_order = theme.all.discussed, theme.all.in_order
        counts = {
            "discussed": discussed.count,
            "questions": discussed.total,
            "in_order": in_order.count,
            "applicable": in_order.total,
        }
        title = theme.theme.title
        lines.append(texts("command_line.told.theme", number=theme.number, title=title, **counts))
        themes.append({"id": theme.theme.id, "title": title, **counts})
    plain: JsonValue = {
        "dossier": dossier.id,
        "name": dossier.name,
        "rounds": [other.label for other in dossier.standing_rounds],
        "round": round_.label,
        "checklist": {"id": checklist.id, "version": checklist.version},
        "signed": round_.is_signed,
        "versions": len(round_.signed_versions),
        "themes": themes,
    }
    return Told(tuple(lines), plain)


def _import_answers(wish: Wish, texts: Texts) -> Told:
    path = Path(wish.value("FILE"))
    with closing(_library(wish, texts)) as library:
        session, round_ = _opened(library, wish)
        Backups(library).make_when_changed(BackupReason.IMPORT)
        import_answers(session, round_.id, path).result()
        checklist = session.checklist(round_.id)
        after = session.dossier.round(round_.id) or round_
        discussed = round_progress(after, checklist).all.discussed
    facts = {"discussed": discussed.count, "questions": discussed.total}
    line = texts("command_line.told.imported", file=path.name, label=round_.label, **facts)
    return Told((line,), {"round": round_.label, **facts})


def _export_answers(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        session, round_ = _opened(library, wish)
        if not wish.value("output"):
            written = answers_bytes(session, round_.id).decode("utf-8")
            return Told((written.rstrip("\n"),), json.loads(written))
        path = Path(wish.value("output"))
        export_answers(session, round_.id, path)
    return Told((texts("command_line.told.written", path=str(path)),), {"file": str(path)})


def _export(wish: Wish, texts: Texts) -> Told:
    path, kind = Path(wish.value("output")), wish.value("format")
    with closing(_library(wish, texts)) as library:
        session, round_ = _opened(library, wish)
        version = int(wish.value("version") or 0)
        place = DataPlace.INSIDE if "attach_data" in wish.flags else DataPlace.BESIDE
        request = ExportRequest(round_.id, version, texts.language, kind, _parts(wish), place)
        prepared = prepare(session, request)
        counts = write(prepared, path, unwatched, unstopped)
    state = texts(
        "command_line.told.signed" if prepared.subject.signed else "command_line.told.concept",
        version=prepared.subject.version,
    )
    lines = (
        texts("command_line.told.round", label=round_.label, state=state),
        told(counts, texts, prepared.subject.parts),
        texts("command_line.told.written", path=str(path)),
    )
    plain: JsonValue = {
        "file": str(path),
        "round": round_.label,
        "signed": prepared.subject.signed is not None,
        "version": prepared.subject.version,
        **{name: {"found": count.count, "expected": count.total} for name, count in counts.all.items()},
    }
    return Told(lines, plain)


def _parts(wish: Wish) -> Parts:
    scope = Scope(wish.value("parts") or Scope.FULL)
    return Parts(
        scope,
        is_public="public" in wish.flags,
        with_annexes="without_annexes" not in wish.flags,
        with_minority_views="without_minority_views" not in wish.flags,
        with_meetings="without_meetings" not in wish.flags,
    )


def _meeting_record(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        return meeting_record(wish, *_opened(library, wish), texts)


def _meeting_sheets(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        return meeting_sheets(wish, *_opened(library, wish), texts)


def _sign_off(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        session, round_ = _opened(library, wish)
        missing = len(open_points(round_, session.checklist(round_.id)))
        check_showable(prepare(session, ExportRequest(round_.id, language=texts.language)))
        sign_off(session, round_.id).result()
        signed = (session.dossier.round(round_.id) or round_).signed_versions[-1]
        backed_up = _backed_up(library, texts)
    lines = (
        texts("command_line.told.open_points", count=missing),
        texts("command_line.told.signed_off", label=round_.label, version=signed.version),
        texts("command_line.told.fingerprint", fingerprint=grouped(signed.fingerprint)),
        backed_up,
    )
    plain: JsonValue = {
        "round": round_.label,
        "version": signed.version,
        "fingerprint": signed.fingerprint,
        "open_points": missing,
    }
    return Told(lines, plain)


def _backed_up(library: Library, texts: Texts) -> str:
    """The round is signed off, whatever becomes of the back-up; that is only told."""
    try:
        path = back_up_now(library, BackupReason.SIGN_OFF).path
    except OpOrdeError as error:
        return " ".join(texts.explain(error))
    return texts("command_line.told.backed_up", path=str(path))


def _open_report(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts, may_be_new=True)) as library:
        return open_report(wish, library, texts)


def _verify(wish: Wish, texts: Texts) -> Told:
    """Without a library too: then a report is held against its own data."""
    path = wish.library or data_folder().make().library
    if wish.library is None and "example" not in wish.flags and not path.exists():
        return verify(wish, None, texts)
    with closing(_library(wish, texts)) as library:
        return verify(wish, library, texts)


def _verify_library(wish: Wish, texts: Texts) -> Told:
    with closing(_library(wish, texts)) as library:
        return verify_library(wish, library, texts)


def _check_checklist(wish: Wish, texts: Texts) -> Told:
    path = Path(wish.value("FILE"))
    checklist = read_checklist_file(path)
    facts: dict[str, str | int] = {
        "title": checklist.title,
        "version": checklist.version,
        "themes": len(checklist.themes),
        "questions": len(list(checklist.numbered())),
        "core_questions": len(list(checklist.numbered(core_only=True))),
    }
    line = texts("command_line.told.checklist_is_fine", file=path.name, **facts)
    return Told((line,), {"valid": True, "id": checklist.id, **facts})


def _library(wish: Wish, texts: Texts, *, may_be_new: bool = False) -> Library:
    """The library that was asked for, or that of this user. A path that leads nowhere is a mistake."""
    path = wish.library
    if "example" in wish.flags:
        return open_example(data_folder().make().example)
    if path is None:
        path = data_folder().make().library
    elif not may_be_new and not path.exists():
        raise FileMissing(str(path))
    password = os.environ.get(PASSWORD_VARIABLE, "")
    try:
        return Library(path, password=password)
    except PasswordNeeded:
        # Never among the words of the command: those every program on the machine can read.
        if not sys.stdin.isatty():
            raise
        return Library(path, password=getpass(texts("command_line.password", path=str(path))))


def _opened(library: Library, wish: Wish) -> tuple[Session, Round]:
    """The dossier that was named, and the round that was named or else the newest."""
    row = library.find(wish.value("DOSSIER"))
    session = library.open(row.id)
    rounds = session.dossier.standing_rounds
    if not rounds:
        raise DossierHasNoRound(row.name)
    label = wish.value("round")
    if not label:
        return session, rounds[-1]
    for round_ in rounds:
        if round_.label == label:
            return session, round_
    raise UnknownRound(label)


HANDLERS: dict[str, Callable[[Wish, Texts], Told]] = {
    "new": _new,
    "list": _list,
    "show": _show,
    "answers-import": _import_answers,
    "answers-export": _export_answers,
    "export": _export,
    "meeting-record": _meeting_record,
    "meeting-sheets": _meeting_sheets,
    "sign-off": _sign_off,
    "sign": sign_report,
    "open-report": _open_report,
    "verify": _verify,
    "verify-library": _verify_library,
    "check-checklist": _check_checklist,
}
