import { persistReducer } from 'redux-persist'
import storage from 'redux-persist/lib/storage'
import session from 'redux-persist/lib/storage/session'

const config = { key: 'root', storage }
export const root = persistReducer(config, reducer) // expect: storage - persist:root
export const form = persistReducer({ key: 'form', storage: session }, reducer) // expect: storage - persist:form
